package vn.dondoc.testing;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database of its own with all migrations applied. JUnit closes it after the parameterized test
 * that got it; elsewhere close it yourself or leave it to the end of the JVM.
 *
 * @param vendor {@code h2} or {@code postgresql}, as in {@code db/migration/{vendor}}
 * @param url for tests that start the application on it; the user is in it or, on H2, Boot's {@code
 *     sa} without password
 * @param dropping what is to be done on close
 */
public record TestDatabase(String vendor, String url, DataSource dataSource, Runnable dropping)
    implements AutoCloseable {

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource);
  }

  @Override
  public void close() {
    dropping.run();
  }

  @Override
  public String toString() {
    return vendor;
  }
}

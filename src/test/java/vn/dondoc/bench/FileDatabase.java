package vn.dondoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.util.FileSystemUtils;
import vn.dondoc.testing.TestDatabase;

/** H2 in a file, with the settings that ship. */
final class FileDatabase {
  private FileDatabase() {}

  static TestDatabase fresh() {
    try {
      var directory = Files.createTempDirectory("dondoc-bench");
      var url =
          "jdbc:h2:file:"
              + directory.resolve("dondoc")
              + ";MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
      var source = new JdbcDataSource();
      source.setUrl(url + ";DB_CLOSE_DELAY=-1");
      source.setUser("sa");
      Runnable dropping =
          () -> {
            try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
              statement.execute("shutdown");
              FileSystemUtils.deleteRecursively(directory);
            } catch (java.sql.SQLException | IOException e) {
              throw new IllegalStateException(e);
            }
          };
      return new TestDatabase("h2", url, source, dropping);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.dondoc.testing;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** The databases that every repository has to work on, each time fresh. */
public final class Databases {
  private Databases() {}

  /** H2 in memory, then embedded PostgreSQL; made when the stream is read. */
  public static Stream<TestDatabase> both() {
    return Stream.<Supplier<TestDatabase>>of(Databases::h2, Databases::postgresql)
        .map(Supplier::get);
  }

  public static TestDatabase h2() {
    return H2.fresh();
  }

  public static TestDatabase postgresql() {
    return PostgreSql.fresh();
  }

  /** The same without any table, to be migrated by whoever asks. */
  public static TestDatabase empty(String vendor) {
    return vendor.equals("h2") ? H2.empty() : PostgreSql.empty();
  }
}

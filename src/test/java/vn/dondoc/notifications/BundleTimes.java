package vn.dondoc.notifications;

import java.util.List;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/**
 * How long the digests of one morning take to be made, on PostgreSQL, with the index of what waits
 * for a person and with the one before it.
 *
 * <p>Run: {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=vn.dondoc.notifications.BundleTimes}
 */
public final class BundleTimes {
  private static final List<Integer> PEOPLE = List.of(2_000, 8_000);

  /** Until V101. */
  private static final String BEFORE =
      "create index notice_pending on notice (mail_id, dropped_at, kind)";

  private BundleTimes() {}

  public static void main(String[] arguments) {
    for (var people : PEOPLE) {
      print("before", people, true);
      print("with notice_waiting", people, false);
    }
    System.exit(0);
  }

  private static void print(String which, int people, boolean asBefore) {
    try (var database = Databases.postgresql()) {
      fill(database, people);
      if (asBefore) {
        database.jdbc().sql(BEFORE).update();
        database.jdbc().sql("drop index notice_waiting").update();
        database.jdbc().sql("drop index notice_mail").update();
      }
      database.jdbc().sql("analyze notice, person").update();
      System.out.printf("%s: %d digests in %d ms%n", which, people, millis(database));
    }
  }

  private static void fill(TestDatabase database, int people) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    database
        .jdbc()
        .sql(
            """
            insert into person (id, name, email)
            select 'p' || n, 'p' || n, 'p' || n || '@example.vn' from generate_series(1, ?) n
            """)
        .param(people)
        .update();
    database
        .jdbc()
        .sql(
            """
            insert into notice (id, obligation_id, kind, step, rung, due_version, recipient,
              because, raised_at)
            select gen_random_uuid(), o.id, 'REMINDER', 5, 0, 1, 'p' || n, 'FOCAL_POINT',
              timestamp with time zone '2024-05-04 08:00+07'
            from obligation o, generate_series(1, ?) n
            """)
        .param(people)
        .update();
  }

  private static long millis(TestDatabase database) {
    try (var house = House.on(database, "2024-05-04T08:20")) {
      var digest = house.bean(DailyDigest.class);
      var began = System.nanoTime();
      digest.run();
      return (System.nanoTime() - began) / 1_000_000;
    }
  }
}

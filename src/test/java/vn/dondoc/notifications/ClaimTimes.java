package vn.dondoc.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/**
 * How long claiming fifty mails takes on PostgreSQL while 50,000 wait and half a million have left,
 * with the index of the waiting ones and without it.
 *
 * <p>Run: {@code mvn test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=vn.dondoc.notifications.ClaimTimes}
 */
public final class ClaimTimes {
  private static final int ROUNDS = 40;

  /** As in V84. */
  private static final String INDEX =
      """
      create index outbox_mail_waiting on outbox_mail (next_attempt_at, id)
      where state in ('PENDING', 'CLAIMED')
      """;

  private ClaimTimes() {}

  public static void main(String[] arguments) {
    try (var database = Databases.postgresql()) {
      fill(database);
      try (var house = House.on(database, "2024-05-20T08:05")) {
        for (int turn = 0; turn < 3; turn++) {
          database.jdbc().sql("drop index if exists outbox_mail_waiting").update();
          print("without", times(house));
          database.jdbc().sql(INDEX).update();
          print("with", times(house));
        }
      }
    }
    System.exit(0);
  }

  private static void fill(TestDatabase database) {
    SmallWorld.withRound(database);
    database
        .jdbc()
        .sql(
            """
            insert into person (id, name, email)
            select 'p' || n, 'p' || n, 'p' || n || '@example.vn' from generate_series(0, 49999) n
            """)
        .update();
    insert(database, 500_000, "SENT", "2024-04-01 08:00+07");
    insert(database, 50_000, "PENDING", "2024-05-20 08:00+07");
    database.jdbc().sql("analyze outbox_mail, person").update();
  }

  private static void insert(TestDatabase database, int count, String state, String due) {
    database
        .jdbc()
        .sql(
            """
            insert into outbox_mail (id, recipient, address, kind, message_id, state, created_at,
              next_attempt_at)
            select gen_random_uuid(), 'p' || n % 50000, 'a@example.vn', 'DIGEST', gen_random_uuid(),
              :state, cast(:due as timestamptz), cast(:due as timestamptz) + n * interval '1 ms'
            from generate_series(1, :count) n
            """)
        .param("state", state)
        .param("due", due)
        .param("count", count)
        .update();
  }

  private static long[] times(House house) {
    var now = house.clock().instant();
    return IntStream.range(0, ROUNDS)
        .mapToLong(
            round -> {
              var from = System.nanoTime();
              house.bean(Outbox.class).claim("here", now, now.plusSeconds(300), 50);
              return System.nanoTime() - from;
            })
        .toArray();
  }

  private static void print(String what, long... nanos) {
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT, "%s: median %.1f ms per 50 mails%n", what, nanos[nanos.length / 2] / 1e6);
  }
}

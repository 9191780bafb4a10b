package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** Each act leaves who did it, what was before, what is after, and why. */
class ActsOnRecordTest {
  private static final ObligationId ID = new ObligationId(SmallWorld.ROUND + "." + SmallWorld.UNIT);

  @OnBothDatabases
  void handingInSaysWhatItWasAndByHowMuchItIsLate(TestDatabase database) {
    at(
        database,
        "2024-05-24T09:00",
        house -> {
          submit(house);

          assertThat(onRecord(database))
              .containsExactly("SUBMITTED dm-phong-khtc 12/BC: OPEN → LATE 5 ()");
        });
  }

  @OnBothDatabases
  void aReturnSaysHowTheDeadlineMovedAndWhy(TestDatabase database) {
    at(
        database,
        "2024-05-16T09:00",
        house -> {
          submit(house);
          house
              .bean(Reviewing.class)
              .giveBack(
                  ID,
                  house.person("dm-" + SmallWorld.COLLECTOR),
                  " Thiếu số liệu ",
                  Optional.of(LocalDate.of(2024, 5, 23)));

          assertThat(onRecord(database))
              .contains(
                  "RETURNED dm-phong-xdnsvhgd : BEFORE 2024-05-20 → BY 2024-05-23"
                      + " (Thiếu số liệu)");
        });
  }

  @OnBothDatabases
  void anAcceptanceSaysWhatItWas(TestDatabase database) {
    at(
        database,
        "2024-05-16T09:00",
        house -> {
          submit(house);
          house.bean(Reviewing.class).accept(ID, house.person("dm-" + SmallWorld.COLLECTOR));

          assertThat(onRecord(database))
              .contains("ACCEPTED dm-phong-xdnsvhgd : SUBMITTED → ACCEPTED ()");
        });
  }

  private static void submit(House house) {
    var handover =
        new Handover("12/BC", LocalDate.of(2024, 5, 14), "Đã thực hiện", Optional.empty());
    house.bean(Submitting.class).submit(ID, handover, house.person("dm-" + SmallWorld.UNIT));
  }

  private static void at(TestDatabase database, String local, Consumer<House> story) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    try (var house = House.on(database, local)) {
      story.accept(house);
    }
  }

  private static List<String> onRecord(TestDatabase database) {
    return database
        .jdbc()
        .sql(
            """
            select type || ' ' || actor || ' ' || coalesce(detail, '') || ': '
              || coalesce(before_value, '') || ' → ' || coalesce(after_value, '')
              || ' (' || coalesce(reason, '') || ')'
            from audit_entry where obligation_id is not null
            """)
        .query(String.class)
        .list();
  }
}

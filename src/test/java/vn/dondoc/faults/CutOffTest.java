package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.RaisingSignals;
import vn.dondoc.obligations.RoundId;
import vn.dondoc.obligations.SignalKind;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** A report that is due before 20/5/2024, handed in around 24:00 of 19/5. */
class CutOffTest {
  private static final ObligationId ID = new ObligationId(SmallWorld.ROUND + "." + SmallWorld.UNIT);

  @OnBothDatabases
  void theSecondDecidesWhetherItIsLate(TestDatabase database) {
    var lateAt =
        Map.of("2024-05-19T23:59:59", 0, "2024-05-20T00:00:00", 0, "2024-05-20T00:00:00.001", 1);
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    lateAt.forEach(
        (local, late) -> {
          database.jdbc().sql("update obligation set state = 'OPEN', late_days = null").update();
          try (var house = House.on(database, local)) {
            submit(house);
          }
          assertThat(lateDays(database)).as(local).isEqualTo(late);
        });
  }

  @OnBothDatabases
  void whoHandsInWhileTheMissIsToldIsNotChasedAnyMore(TestDatabase database) throws Exception {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    try (var house = House.on(database, "2024-05-20T08:00")) {
      var raising = house.bean(RaisingSignals.class);
      var failures =
          Together.run(
              List.of(
                  () -> submit(house),
                  () -> raising.raiseDue(new RoundId(SmallWorld.ROUND), SignalKind.Phase.REMIND),
                  () ->
                      raising.raiseDue(new RoundId(SmallWorld.ROUND), SignalKind.Phase.ESCALATE)));

      assertThat(failures).containsOnly(Optional.empty());
      var kind = "select next_signal_kind from obligation";
      assertThat(database.jdbc().sql(kind).query(String.class).single()).isEqualTo("REVIEW");
      assertThat(lateDays(database)).isEqualTo(1);
    }
  }

  private static void submit(House house) {
    var handover = Handover.inSystem("12/BC", LocalDate.parse("2024-05-14"), "Đã làm", List.of());
    house.bean(Submitting.class).submit(ID, handover, house.person("dm-" + SmallWorld.UNIT));
  }

  private static int lateDays(TestDatabase database) {
    return database.jdbc().sql("select late_days from obligation").query(Integer.class).single();
  }
}

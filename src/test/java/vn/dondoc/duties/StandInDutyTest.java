package vn.dondoc.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.duties.DutyHouse.LED;
import static vn.dondoc.duties.DutyHouse.duty;

import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;

/** Somebody of another unit acts for the focal point who is away. */
class StandInDutyTest {

  @OnBothDatabases
  void sheNotesAndTakesOverWhatTheAbsentOneHolds(TestDatabase database) {
    try (var house = DutyHouse.on(database)) {
      var working = house.bean(WorkingOnDuties.class);
      working.takeOver(LED, house.person("dm-phong-khtc"));
      var standIn = standIn(house);

      working.note(LED, DutyHouse.noted("Đã mở 2 lớp"), standIn);
      var report = new ObligationId(SmallWorld.ROUND + ".phong-khtc");
      assertThat(house.bean(NotesForReport.class).draftFor(report, standIn)).isPresent();
      working.takeOver(LED, standIn);
      assertThat(duty(house, LED).holder()).isEqualTo(Optional.of(standIn.id()));
      working.letGo(LED, standIn);
      assertThat(duty(house, LED).holder()).isEmpty();
    }
  }

  private static Person standIn(House house) {
    var other = house.person("dm-phong-nt");
    return new Person(
        other.id(),
        other.name(),
        other.email(),
        other.assignments(),
        Optional.empty(),
        List.of(house.person("dm-phong-khtc")));
  }
}

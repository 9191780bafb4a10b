package vn.dondoc.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;

/** One duty that Phòng KHTC leads and Phòng NT supports, on 14/5/2024 at 09:00. */
final class DutyHouse {
  static final InstructionId INSTRUCTION = new InstructionId(Stage.CASCADE);
  static final DutyId LED = new DutyId(Stage.CASCADE + ".1");
  static final DutyId SUPPORTED = new DutyId(Stage.CASCADE + ".2");
  static final String TEXT = "Tổ chức tập huấn";

  private DutyHouse() {}

  static House on(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    var house = House.on(database, "2024-05-14T09:00");
    house
        .bean(AssigningDuties.class)
        .assign(
            INSTRUCTION,
            List.of(given(SmallWorld.UNIT, Part.LEAD), given(SmallWorld.OTHER_UNIT, Part.SUPPORT)));
    return house;
  }

  static UnitDuty given(String unit, Part part) {
    return new UnitDuty(1, new UnitId(unit), part, TEXT, Tone.REQUIRED, Optional.of(54));
  }

  static Progress noted(String text) {
    return Progress.words(text);
  }

  static Progress full(
      String text, Integer percent, String number, String date, Attachment attached) {
    return new Progress(
        text,
        Optional.ofNullable(percent),
        Optional.ofNullable(number),
        Optional.ofNullable(date).map(LocalDate::parse),
        Optional.ofNullable(attached));
  }

  static Duty duty(House house, DutyId id) {
    return house.bean(Duties.class).byId(id).orElseThrow();
  }
}

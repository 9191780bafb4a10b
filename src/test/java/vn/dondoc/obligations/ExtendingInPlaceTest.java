package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;

/** Substitutes ask and decide for whom they stand in; not both. */
class ExtendingInPlaceTest {
  private static final ObligationId ID = Samples.owedBy(Samples.UNIT).id();

  @Test
  void aSubstituteDecidesInTheCoordinatorsPlace() {
    try (var database = Databases.h2();
        var house = house(database)) {
      grant(house, inPlaceOf(house, "dm-phong-nt", "dp-so"));

      assertThat(house.bean(Obligations.class).byId(ID).orElseThrow().dueVersion()).isEqualTo(2);
    }
  }

  @Test
  void whoStandsInForTheAskingUnitDoesNotDecide() {
    try (var database = Databases.h2();
        var house = house(database)) {
      var both = inPlaceOf(house, "dp-so", "ld-phong-khtc");

      assertThatThrownBy(() -> grant(house, both)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aSubstituteAsksInTheFocalPointsPlace() {
    try (var database = Databases.h2();
        var house = house(database)) {
      var day = LocalDate.parse("2024-05-28");
      var substitute = inPlaceOf(house, "dm-phong-nt", "dm-phong-khtc");

      assertThatThrownBy(() -> house.bean(Extending.class).ask(ID, day, "Chờ", substitute))
          .hasMessage("extension-waits");
    }
  }

  private static Person inPlaceOf(House house, String who, String absent) {
    var person = house.person(who);
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.assignments(),
        Optional.empty(),
        List.of(house.person(absent)));
  }

  private static void grant(House house, Person who) {
    var asked = house.bean(Extensions.class).of(ID).get(0).id();
    house.bean(DecidingExtensions.class).grant(asked, who, Optional.empty(), null);
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    var house = House.on(database, "2024-05-14T09:00");
    var unit = house.person("dm-phong-khtc");
    house.bean(Extending.class).ask(ID, LocalDate.parse("2024-05-27"), "Chờ số liệu", unit);
    return house;
  }
}

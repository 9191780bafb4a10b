package vn.dondoc.instructions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Bounce;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;

/** A unit whose mail cannot arrive keeps the instruction from starting, by its name. */
class UnreachableUnitTest {

  @OnBothDatabases
  void aUnitWithNoAddressThatWorksIsNamed(TestDatabase database) {
    SmallWorld.of(database);
    try (var house = House.on(database, "2024-03-01T08:00")) {
      database.jdbc().sql("update person set email = '' where id = 'dm-phong-khtc'").update();
      bounce(house, "dm-phong-nt");

      assertThat(errors(house))
          .containsExactly(
              "finding.no-address-works[Đơn vị phong-khtc]",
              "finding.no-address-works[Đơn vị phong-nt]");
    }
  }

  @OnBothDatabases
  void oneWorkingAddressIsEnough(TestDatabase database) {
    SmallWorld.of(database).person("dm-hai", "phong-nt", Role.FOCAL_POINT);
    try (var house = House.on(database, "2024-03-01T08:00")) {
      bounce(house, "dm-phong-nt");

      assertThat(errors(house)).isEmpty();
    }
  }

  private static void bounce(House house, String person) {
    var bounce = new Bounce(house.clock().instant(), "550 no such user");
    house.bean(People.class).bounced(new PersonId(person), person + "@example.vn", bounce);
  }

  private static List<String> errors(House house) {
    return house.bean(Checking.class).check(Drafts.good(), house.clock().instant()).stream()
        .filter(Finding::isError)
        .map(finding -> finding.messageKey() + finding.details())
        .toList();
  }
}

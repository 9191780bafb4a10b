package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;

class JdbcAddresseesTest {
  private static final List<UnitId> UNITS =
      List.of(Samples.OTHER_UNIT, Samples.UNIT, new UnitId(SmallWorld.COLLECTOR));

  @OnBothDatabases
  void givesTheUnitsInTheirOrderGroupByGroup(TestDatabase database) {
    var addressees = addressees(database);
    addressees.set(Samples.INSTRUCTION, UNITS);

    assertThat(addressees.group(Samples.INSTRUCTION, 0, 2)).isEqualTo(UNITS.subList(0, 2));
    assertThat(addressees.group(Samples.INSTRUCTION, 2, 2)).isEqualTo(UNITS.subList(2, 3));
    assertThat(addressees.group(Samples.INSTRUCTION, 3, 2)).isEmpty();
    assertThat(addressees.group(new InstructionId("khac"), 0, 2)).isEmpty();
  }

  @OnBothDatabases
  void areSetOnlyOnce(TestDatabase database) {
    var addressees = addressees(database);
    addressees.set(Samples.INSTRUCTION, UNITS);

    assertThatThrownBy(() -> addressees.set(Samples.INSTRUCTION, UNITS))
        .isInstanceOf(DuplicateKeyException.class);
  }

  private static Addressees addressees(TestDatabase database) {
    SmallWorld.of(database);
    return new JdbcAddressees(database.jdbc(), new JdbcTemplate(database.dataSource()));
  }
}

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
  private static final RegimeCode REGIME = Samples.round().regime();
  private static final List<Addressee> UNITS =
      List.of(
          Addressee.of(Samples.OTHER_UNIT, Tone.REQUIRED),
          Addressee.of(Samples.UNIT, Tone.REQUESTED),
          Addressee.of(new UnitId(SmallWorld.COLLECTOR), Tone.REQUIRED));

  @OnBothDatabases
  void givesTheUnitsInTheirOrderGroupByGroup(TestDatabase database) {
    var addressees = addressees(database);
    addressees.set(Samples.INSTRUCTION, REGIME, UNITS);

    assertThat(addressees.group(Samples.INSTRUCTION, REGIME, 0, 2)).isEqualTo(UNITS.subList(0, 2));
    assertThat(addressees.group(Samples.INSTRUCTION, REGIME, 2, 2)).isEqualTo(UNITS.subList(2, 3));
    assertThat(addressees.group(Samples.INSTRUCTION, REGIME, 3, 2)).isEmpty();
    assertThat(addressees.isAnyOf(Samples.INSTRUCTION)).isTrue();
    assertThat(addressees.isAnyOf(new InstructionId("khac"))).isFalse();
    assertThat(addressees.group(new InstructionId("khac"), REGIME, 0, 2)).isEmpty();
  }

  @OnBothDatabases
  void areSetOnlyOnce(TestDatabase database) {
    var addressees = addressees(database);
    addressees.set(Samples.INSTRUCTION, REGIME, UNITS);

    assertThatThrownBy(() -> addressees.set(Samples.INSTRUCTION, REGIME, UNITS))
        .isInstanceOf(DuplicateKeyException.class);
  }

  private static Addressees addressees(TestDatabase database) {
    SmallWorld.of(database).instruction();
    return new JdbcAddressees(database.jdbc(), new JdbcTemplate(database.dataSource()));
  }
}

package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import vn.dondoc.obligations.AuditVerdict.Break;
import vn.dondoc.obligations.AuditVerdict.Kind;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;

/** A chain whose beginning was sealed by a version that wrote hashes as digits. */
class OlderSealsTest {
  @OnBothDatabases
  void theChainIsOneOverBothWaysOfWriting(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);
    var old = trail.links().get(1).hash();
    var young = trail.links().get(3).hash();
    assertThat(count(trail, "hash is null and previous_hash is null")).isEqualTo(5);

    trail.asSealedBefore(3);

    assertThat(count(trail, "seal is null and hash is not null")).isEqualTo(3);
    assertThat(trail.verify().broken()).isEmpty();
    assertThat(trail.verify().head()).isEqualTo(trail.head());
    assertThat(trail.verify(Optional.of(old)).broken()).isEmpty();
    assertThat(trail.verify(Optional.of(young)).broken()).isEmpty();
  }

  @OnBothDatabases
  void whatIsTornOutAtTheBorderIsFound(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);
    trail.asSealedBefore(3);

    trail.tamper(
        "delete from audit_entry where chain_no = 3",
        "update audit_entry set chain_no = 3 where chain_no = 4");

    assertThat(trail.verify().broken()).contains(new Break(Kind.PREDECESSOR_GONE, 3));
  }

  private static int count(SealedTrail trail, String where) {
    return trail
        .jdbc()
        .sql("select count(*) from audit_entry where " + where)
        .query(Integer.class)
        .single();
  }
}

package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.obligations.AuditVerdict.Break;
import vn.dondoc.obligations.AuditVerdict.Kind;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/** Whatever is done to a sealed entry, the walk along the chain finds it, and where. */
class VerifyingAuditTest {
  /** One for each column, to be put back. */
  private static final Map<String, String> OTHER_VALUES = new LinkedHashMap<>();

  static {
    OTHER_VALUES.put("id", "'00000000-0000-0000-0000-000000000000'");
    OTHER_VALUES.put("happened_at", "timestamp with time zone '2024-03-01 08:00:00.000001+07:00'");
    for (var column : AuditEntry.COLUMNS) {
      OTHER_VALUES.put(column, "'x'");
    }
    OTHER_VALUES.put("written_no", "999");
    OTHER_VALUES.put("previous_hash", "'" + "a".repeat(64) + "'");
    OTHER_VALUES.put("hash", "'" + "b".repeat(64) + "'");
    OTHER_VALUES.put("previous_seal", "cast('" + "a".repeat(32) + "' as bytea)");
    OTHER_VALUES.put("seal", "cast('" + "b".repeat(32) + "' as bytea)");
  }

  @OnBothDatabases
  void anUntouchedChainIsWhole(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);

    var verdict = trail.verify();

    assertThat(verdict.broken()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(5);
    assertThat(verdict.unsealed()).isZero();
    assertThat(verdict.firstAt()).contains(Stage.at("2024-03-01T08:00"));
    assertThat(verdict.lastAt()).contains(Stage.at("2024-03-01T08:04"));
    assertThat(verdict.head()).isEqualTo(trail.head());
  }

  @OnBothDatabases
  void aChangeInAnyColumnIsFound(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);
    var columns = trail.jdbc().sql("select * from audit_entry where chain_no = 3");
    assertThat(OTHER_VALUES.keySet())
        .as("a new column must go into the hash")
        .containsExactlyInAnyOrderElementsOf(
            columns.query().singleRow().keySet().stream()
                .map(String::toLowerCase)
                .filter(column -> !column.equals("chain_no"))
                .toList());

    OTHER_VALUES.forEach(
        (column, value) -> {
          trail.tamper(
              "drop table if exists kept",
              "create table kept as select %s as v from audit_entry where chain_no = 3"
                  .formatted(column),
              "update audit_entry set %s = %s where chain_no = 3".formatted(column, value));
          assertBroken(trail, Kind.CHANGED, 3);
          trail.tamper(
              "update audit_entry set %s = (select v from kept) where chain_no = 3"
                  .formatted(column));
          assertThat(trail.verify().broken()).as("%s put back", column).isEmpty();
        });
  }

  @OnBothDatabases
  void emptyingAColumnIsFoundToo(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);

    trail.tamper("update audit_entry set reason = null where chain_no = 4");

    assertBroken(trail, Kind.CHANGED, 4);
  }

  @OnBothDatabases
  void movingTextFromOneColumnToTheNextIsFound(TestDatabase database) {
    var trail = SealedTrail.of(database, 3);

    trail.tamper(
        "update audit_entry set before_value = before_value || after_value, after_value = ''"
            + " where chain_no = 2");

    assertBroken(trail, Kind.CHANGED, 2);
  }

  @OnBothDatabases
  void aMissingEntryInTheMiddleIsFound(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);

    trail.tamper("delete from audit_entry where chain_no = 3");

    assertBroken(trail, Kind.GAP, 3);
  }

  @OnBothDatabases
  void aMissingEntryIsFoundEvenWhenTheOthersAreNumberedAnew(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);

    trail.tamper(
        "delete from audit_entry where chain_no = 3",
        "update audit_entry set chain_no = 3 where chain_no = 4",
        "update audit_entry set chain_no = 4 where chain_no = 5");

    assertBroken(trail, Kind.PREDECESSOR_GONE, 3);
  }

  @OnBothDatabases
  void aMissingFirstEntryIsFound(TestDatabase database) {
    var trail = SealedTrail.of(database, 3);

    trail.tamper("delete from audit_entry where chain_no = 1");

    assertBroken(trail, Kind.GAP, 1);
  }

  @OnBothDatabases
  void twoSwappedEntriesAreFound(TestDatabase database) {
    var trail = SealedTrail.of(database, 6);

    swap(trail, 4);
    assertBroken(trail, Kind.REORDERED, 3);
    swap(trail, 4);
    assertThat(trail.verify().broken()).isEmpty();

    swap(trail, 5);
    assertBroken(trail, Kind.REORDERED, 3);
  }

  /** Through a number that nobody has, since numbers are unique. */
  private static void swap(SealedTrail trail, int other) {
    trail.tamper(
        "update audit_entry set chain_no = -1 where chain_no = 3",
        "update audit_entry set chain_no = 3 where chain_no = " + other,
        "update audit_entry set chain_no = " + other + " where chain_no = -1");
  }

  @OnBothDatabases
  void anEntryForgedWithAHashOfItsOwnIsFoundAtTheNext(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);
    var link = trail.links().get(2);

    trail.tamper("update audit_entry set detail = 'khác' where chain_no = 3");
    var forged = trail.links().get(2).entry().hashAfter(link.previousHash());
    trail.tamper("update audit_entry set hash = '" + forged + "', seal = null where chain_no = 3");

    assertBroken(trail, Kind.PREDECESSOR_GONE, 4);
  }

  @OnBothDatabases
  void aTailCutOffIsFoundByTheHeadTable(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);

    trail.tamper("delete from audit_entry where chain_no > 3");

    assertBroken(trail, Kind.TAIL_GONE, 4);
  }

  @OnBothDatabases
  void aTailCutOffWithItsHeadIsFoundByTheHashWrittenDown(TestDatabase database) {
    var trail = SealedTrail.of(database, 5);
    var writtenDown = Optional.of(trail.head().hash());
    var earlier = trail.links().get(2).hash();
    assertThat(trail.verify(Optional.of(earlier)).broken()).isEmpty();

    trail.tamper(
        "delete from audit_entry where chain_no > 3",
        "update audit_head set chain_no = 3, hash = '" + earlier + "'");

    assertThat(trail.verify().broken()).as("without that hash nobody can tell").isEmpty();
    assertThat(trail.verify(writtenDown).broken()).contains(new Break(Kind.GIVEN_HEAD_GONE, 3));
  }

  @OnBothDatabases
  void aHashThatIsNoneBreaksTheChainAndNotTheWalk(TestDatabase database) {
    var trail = SealedTrail.of(database, 3);
    var forged = trail.links().get(1).entry().hashAfter("none");

    trail.tamper(
        "update audit_entry set previous_hash = 'none', hash = '"
            + forged
            + "' where chain_no = 2");

    assertBroken(trail, Kind.PREDECESSOR_GONE, 2);
  }

  @OnBothDatabases
  void aHeadThatIsChangedOrTakenAwayIsFound(TestDatabase database) {
    var trail = SealedTrail.of(database, 3);

    trail.tamper("update audit_head set hash = '" + "c".repeat(64) + "'");
    assertBroken(trail, Kind.HEAD_DIFFERS, 3);
    trail.tamper("delete from audit_head");
    assertBroken(trail, Kind.HEAD_DIFFERS, 3);
  }

  @Test
  void theWalkGoesOnOverPagesAndBatches() {
    try (var database = Databases.h2()) {
      var trail = SealedTrail.of(database, 1250);
      assertThat(trail.verify().entries()).isEqualTo(1250);

      trail.tamper("update audit_entry set detail = 'x' where chain_no = 1001");

      assertBroken(trail, Kind.CHANGED, 1001);
      assertThat(trail.verify().entries()).isEqualTo(1000);
    }
  }

  private static void assertBroken(SealedTrail trail, Kind kind, long number) {
    assertThat(trail.verify().broken()).contains(new Break(kind, number));
  }
}

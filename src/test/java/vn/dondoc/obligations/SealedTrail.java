package vn.dondoc.obligations;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

/**
 * An audit trail of sealed entries, and what somebody with the database's password may do to it.
 */
final class SealedTrail {
  private final TestDatabase database;

  private SealedTrail(TestDatabase database) {
    this.database = database;
  }

  /** Entries that name every column, one each minute from 08:00 on 1/3/2024. */
  static SealedTrail of(TestDatabase database, int entries) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    try (var house = House.on(database, "2024-03-01T08:00")) {
      var trail = house.bean(AuditTrail.class);
      IntStream.range(0, entries).forEach(i -> write(house, trail, i));
      house.bean(SealingAudit.class).run();
    }
    return new SealedTrail(database);
  }

  private static void write(House house, AuditTrail trail, int minute) {
    house.clock().turnTo(LocalDateTime.parse("2024-03-01T08:00").plusMinutes(minute).toString());
    var round = Samples.round();
    trail.obligation(
        "RETURNED",
        new PersonId("dm-" + SmallWorld.COLLECTOR),
        round,
        ObligationId.of(round.id(), Samples.UNIT),
        "lần " + minute,
        Change.of("BEFORE 2024-05-20", "BY 2024-05-23").because("Thiếu số liệu"));
  }

  AuditVerdict verify() {
    return verify(Optional.empty());
  }

  AuditVerdict verify(Optional<String> givenHead) {
    return VerifyingAudit.on(database.dataSource()).verify(givenHead);
  }

  AuditHead head() {
    return VerifyingAudit.on(database.dataSource()).head().orElseThrow();
  }

  List<AuditLink> links() {
    var jdbc = new JdbcTemplate(database.dataSource());
    return new AuditChain(database.jdbc(), jdbc).after(0, Integer.MAX_VALUE);
  }

  /** What a version before would have written of the first so many: digits, not octets. */
  void asSealedBefore(int first) {
    for (var link : links().subList(0, first)) {
      tamper(
          """
          update audit_entry set previous_hash = '%s', hash = '%s', previous_seal = null, seal = null
          where chain_no = %d
          """
              .formatted(link.previousHash(), link.hash(), link.number()));
    }
  }

  /** As the owner of the tables may, who can switch our triggers off. */
  void tamper(String... statements) {
    triggers("disable");
    for (var statement : statements) {
      jdbc().sql(statement).update();
    }
    triggers("enable");
  }

  private void triggers(String what) {
    if (database.vendor().equals("postgresql")) {
      jdbc().sql("alter table audit_entry " + what + " trigger user").update();
      jdbc().sql("alter table audit_head " + what + " trigger user").update();
    }
  }

  JdbcClient jdbc() {
    return database.jdbc();
  }
}

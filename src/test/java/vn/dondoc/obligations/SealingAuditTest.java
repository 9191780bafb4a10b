package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

class SealingAuditTest {
  private static final PersonId WHO = new PersonId("dp-so");
  private static final InstructionId INSTRUCTION = new InstructionId(Stage.CASCADE);

  @OnBothDatabases
  void whatIsWrittenWaitsUnsealedAndIsThenLinkedInTheOrderOfTime(TestDatabase database) {
    try (var house = House.on(database, "2024-03-01T08:02")) {
      write(house, "second");
      house.clock().turnTo("2024-03-01T08:01");
      write(house, "first");
      write(house, "first but one");
      assertThat(verify(database).unsealed()).isEqualTo(3);
      assertThat(verify(database).entries()).isZero();

      house.bean(SealingAudit.class).run();
      house.clock().turnTo("2024-03-01T08:03");
      write(house, "third");
      house.bean(SealingAudit.class).run();
      house.bean(SealingAudit.class).run();

      assertThat(details(database)).containsExactly("first", "first but one", "second", "third");
      assertThat(verify(database).unsealed()).isZero();
      assertThat(verify(database).broken()).isEmpty();
    }
  }

  @OnBothDatabases
  void whatCommitsLateIsSealedLaterAndTheChainStaysWhole(TestDatabase database) throws Exception {
    try (var house = House.on(database, "2024-03-01T08:00");
        var slow = database.dataSource().getConnection()) {
      slow.setAutoCommit(false);
      slow.createStatement()
          .execute(
              "insert into audit_entry (id, happened_at, type, detail) values ('slow',"
                  + " timestamp with time zone '2024-03-01 07:59:00+07:00', 'NOTED', 'slow')");
      write(house, "quick");
      house.bean(SealingAudit.class).run();
      slow.commit();
      assertThat(verify(database).unsealed()).isOne();

      house.bean(SealingAudit.class).run();

      assertThat(details(database)).containsExactly("quick", "slow");
      assertThat(verify(database).broken()).isEmpty();
    }
  }

  @OnBothDatabases
  void twoSealersNeverMakeTwoChains(TestDatabase database) {
    try (var house = House.on(database, "2024-03-01T08:00")) {
      IntStream.range(0, 1200).forEach(i -> write(house, "entry " + i));
      var sealing = house.bean(SealingAudit.class);

      var both =
          List.of(
              CompletableFuture.runAsync(sealing::run), CompletableFuture.runAsync(sealing::run));
      both.forEach(CompletableFuture::join);

      assertThat(verify(database).entries()).isEqualTo(1200);
      assertThat(verify(database).broken()).isEmpty();
    }
  }

  @OnBothDatabases
  void keepsEverythingThatAnActSays(TestDatabase database) {
    try (var house = House.on(database, "2024-03-01T08:00")) {
      house
          .bean(AuditTrail.class)
          .subject(
              "ADDRESS_CHANGED",
              WHO,
              AuditSubject.of(new PersonId("dm-phong-nt")),
              "hộp thư",
              Change.of("cu@example.vn", "moi@example.vn").because("địa chỉ cũ không nhận thư"));

      var row = database.jdbc().sql("select * from audit_entry").query().singleRow();
      assertThat(row)
          .containsEntry("actor", "dp-so")
          .containsEntry("subject", "person:dm-phong-nt")
          .containsEntry("before_value", "cu@example.vn")
          .containsEntry("after_value", "moi@example.vn")
          .containsEntry("reason", "địa chỉ cũ không nhận thư")
          .containsEntry("instruction_id", null);
    }
  }

  @Test
  void postgresqlRefusesToChangeOrDeleteWhatIsWritten() {
    try (var database = Databases.postgresql();
        var house = House.on(database, "2024-03-01T08:00")) {
      write(house, "sealed");
      house.bean(SealingAudit.class).run();
      write(house, "not yet sealed");

      for (var statement :
          List.of(
              "update audit_entry set detail = 'x' where detail = 'sealed'",
              "update audit_entry set detail = 'x' where detail = 'not yet sealed'",
              "update audit_entry set chain_no = 2, reason = 'x' where chain_no is null",
              "update audit_entry set chain_no = null",
              "delete from audit_entry where chain_no is null",
              "delete from audit_entry where chain_no = 1",
              "truncate audit_entry",
              "update audit_head set chain_no = 0",
              "delete from audit_head",
              "truncate audit_head")) {
        assertThatThrownBy(() -> database.jdbc().sql(statement).update())
            .as(statement)
            .isInstanceOf(DataAccessException.class)
            .hasMessageContaining("audit_");
      }
      assertThat(verify(database).broken()).isEmpty();
    }
  }

  private static void write(House house, String detail) {
    house.bean(AuditTrail.class).cascade("NOTED", WHO, INSTRUCTION, detail);
  }

  private static AuditVerdict verify(TestDatabase database) {
    return VerifyingAudit.on(database.dataSource()).verify(Optional.empty());
  }

  private static List<String> details(TestDatabase database) {
    return database
        .jdbc()
        .sql("select detail from audit_entry order by chain_no")
        .query(String.class)
        .list();
  }
}

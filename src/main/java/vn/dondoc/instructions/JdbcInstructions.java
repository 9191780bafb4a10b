package vn.dondoc.instructions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

@Repository
class JdbcInstructions implements Instructions {
  private final JdbcClient client;
  private final ChainRows chain;

  JdbcInstructions(JdbcClient client, ChainRows chain) {
    this.client = client;
    this.chain = chain;
  }

  @Override
  public Optional<Document> byId(InstructionId id) {
    return client
        .sql("select * from instruction where id = ?")
        .param(id.value())
        .query(JdbcInstructions::document)
        .optional();
  }

  @Override
  public void lock(InstructionId id) {
    client
        .sql("select id from instruction where id = ? for update")
        .param(id.value())
        .query(String.class)
        .single();
  }

  @Override
  public Optional<InstructionStatus> statusOf(InstructionId id) {
    return client
        .sql("select status from instruction where id = ?")
        .param(id.value())
        .query((row, n) -> InstructionStatus.valueOf(row.getString(1)))
        .optional();
  }

  @Override
  public Optional<InstructionId> withNumber(UnitId issuer, String number, int year) {
    return client
        .sql("select id from instruction where issuer = ? and number = ? and planned_year = ?")
        .params(issuer.value(), number, year)
        .query((row, n) -> new InstructionId(row.getString(1)))
        .optional();
  }

  @Override
  public void record(Document d, InstructionStatus status) {
    client
        .sql(
            """
            insert into instruction (id, number, symbol, issued_on, planned_year, issuer, title,
              status)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(d.id().value())
        .param(d.number().orElse(null))
        .param(d.symbol())
        .param(d.issuedOn().orElse(null))
        .param(d.year())
        .param(d.issuer().value())
        .param(d.title())
        .param(status.name())
        .update();
  }

  @Override
  public void promoted(Document d) {
    client
        .sql(
            """
            update instruction set number = ?, symbol = ?, issued_on = ?, planned_year = ?,
              title = ?, status = 'RUNNING'
            where id = ? and status = 'RECORDED'
            """)
        .param(d.number().orElse(null))
        .param(d.symbol())
        .param(d.issuedOn().orElse(null))
        .param(d.year())
        .param(d.title())
        .param(d.id().value())
        .update();
  }

  @Override
  public void answers(InstructionId id, List<InstructionId> bases) {
    chain.answers(id, bases);
  }

  @Override
  public List<InstructionId> basesOf(InstructionId id) {
    return chain.basesOf(id);
  }

  @Override
  public void fulfils(InstructionId id, ObligationId obligation) {
    chain.fulfils(id, obligation);
  }

  @Override
  public Optional<InstructionId> fulfilling(ObligationId obligation) {
    return chain.fulfilling(obligation);
  }

  @Override
  public boolean isAnswer(InstructionId id) {
    return chain.isAnswer(id);
  }

  @Override
  public void started(InstructionId id, Instant at, PersonId by, String source) {
    client
        .sql(
            """
            update instruction set status = 'RUNNING', started_at = ?, started_by = ?,
              source_text = ?
            where id = ?
            """)
        .params(Timestamp.from(at), by.value(), source, id.value())
        .update();
  }

  @Override
  public void closed(InstructionId id, Instant at) {
    client
        .sql("update instruction set status = 'CLOSED', closed_at = ? where id = ?")
        .params(Timestamp.from(at), id.value())
        .update();
  }

  @Override
  public void rejected(InstructionId id, String reason) {
    client
        .sql("update instruction set status = 'REJECTED', rejected_because = ? where id = ?")
        .params(reason, id.value())
        .update();
  }

  @Override
  public void issued(InstructionId id, Optional<String> number, Optional<LocalDate> issuedOn) {
    client
        .sql("update instruction set number = ?, issued_on = ? where id = ?")
        .param(number.orElse(null))
        .param(issuedOn.orElse(null))
        .param(id.value())
        .update();
  }

  @Override
  public void addDuties(InstructionId id, List<ResolvedDuty> duties) {
    for (int i = 0; i < duties.size(); i++) {
      var resolved = duties.get(i);
      client
          .sql(
              """
              insert into duty (id, instruction_id, unit_id, position, text, tone, source_line)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .param(id.value() + "." + (i + 1))
          .param(id.value())
          .param(resolved.unit().value())
          .param(i + 1)
          .param(resolved.duty().text())
          .param(resolved.duty().tone().name())
          .param(resolved.duty().sourceLine().orElse(null))
          .update();
    }
  }

  private static Document document(ResultSet row, int number) throws SQLException {
    return new Document(
        new InstructionId(row.getString("id")),
        Optional.ofNullable(row.getString("number")),
        row.getString("symbol"),
        Optional.ofNullable(row.getObject("issued_on", LocalDate.class)),
        row.getInt("planned_year"),
        new UnitId(row.getString("issuer")),
        row.getString("title"));
  }
}

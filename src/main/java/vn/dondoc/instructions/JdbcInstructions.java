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
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

@Repository
class JdbcInstructions implements Instructions {
  private final JdbcClient client;

  JdbcInstructions(JdbcClient client) {
    this.client = client;
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
  public void record(Document d, Optional<InstructionId> basis, InstructionStatus status) {
    client
        .sql(
            """
            insert into instruction (id, number, symbol, issued_on, planned_year, issuer, title,
              basis, status)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(d.id().value())
        .param(d.number().orElse(null))
        .param(d.symbol())
        .param(d.issuedOn().orElse(null))
        .param(d.year())
        .param(d.issuer().value())
        .param(d.title())
        .param(basis.map(InstructionId::value).orElse(null))
        .param(status.name())
        .update();
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
  public void addRegimes(InstructionId id, List<ReportRegime> regimes) {
    for (int i = 0; i < regimes.size(); i++) {
      var r = regimes.get(i);
      client
          .sql(
              """
              insert into report_regime (instruction_id, position, period_kind, period_year,
                period_index, title, wording, deadline_day, deadline_bound, opens_on, to_unit,
                via_unit, source_line)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """)
          .param(id.value())
          .param(i + 1)
          .param(r.period().kind().name())
          .param(r.period().year())
          .param(r.period().index())
          .param(r.title())
          .param(r.wording())
          .param(r.day())
          .param(r.bound().name())
          .param(r.opensOn().orElse(null))
          .param(r.to().value())
          .param(r.via().map(UnitId::value).orElse(null))
          .param(r.sourceLine().orElse(null))
          .update();
    }
  }

  @Override
  public List<ReportRegime> regimesOf(InstructionId id) {
    return client
        .sql("select * from report_regime where instruction_id = ? order by position")
        .param(id.value())
        .query(JdbcInstructions::regime)
        .list();
  }

  @Override
  public void addUndated(InstructionId id, List<UndatedDuty> undated) {
    for (int i = 0; i < undated.size(); i++) {
      var duty = undated.get(i);
      client
          .sql(
              """
              insert into undated_duty (instruction_id, position, unit_id, wording, source_line)
              values (?, ?, ?, ?, ?)
              """)
          .param(id.value())
          .param(i + 1)
          .param(duty.unit().value())
          .param(duty.wording())
          .param(duty.sourceLine().orElse(null))
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

  private static ReportRegime regime(ResultSet row, int number) throws SQLException {
    return new ReportRegime(
        new Period(
            PeriodKind.valueOf(row.getString("period_kind")),
            row.getInt("period_year"),
            row.getInt("period_index")),
        row.getString("title"),
        row.getString("wording"),
        row.getObject("deadline_day", LocalDate.class),
        Bound.valueOf(row.getString("deadline_bound")),
        Optional.ofNullable(row.getObject("opens_on", LocalDate.class)),
        new UnitId(row.getString("to_unit")),
        Optional.ofNullable(row.getString("via_unit")).map(UnitId::new),
        Optional.ofNullable(row.getObject("source_line", Integer.class)));
  }
}

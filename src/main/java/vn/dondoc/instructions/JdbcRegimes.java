package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.UnitId;

@Repository
class JdbcRegimes implements Regimes {
  private final JdbcClient client;
  private final RegimeRows rows;
  private final GroupRows groupRows;

  JdbcRegimes(JdbcClient client, RegimeRows rows, GroupRows groupRows) {
    this.client = client;
    this.rows = rows;
    this.groupRows = groupRows;
  }

  @Override
  public void add(
      InstructionId instruction, List<AddresseeGroup> groups, List<ReportRegime> regimes) {
    for (int i = 0; i < groups.size(); i++) {
      addGroup(instruction, i + 1, groups.get(i));
    }
    for (int i = 0; i < regimes.size(); i++) {
      addRegime(instruction, i + 1, regimes.get(i));
      time(instruction, regimes.get(i).code(), regimes.get(i).timing());
    }
  }

  private void addGroup(InstructionId instruction, int position, AddresseeGroup group) {
    client
        .sql(
            """
            insert into addressee_group (instruction_id, position, group_key, tone, text, within, kinds,
              named, except_units)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(GroupRows.values(instruction, position, group))
        .update();
  }

  private void addRegime(InstructionId instruction, int position, ReportRegime r) {
    client
        .sql(
            """
            insert into report_regime (instruction_id, position, code, kind, timing, title, wording,
              from_groups, to_unit, via_unit, window_from, window_to, event_from, event_to,
              feeds_instruction, feeds_regime, embedded_in, source_line)
            values (?, ?, ?, ?, 'UNDATED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(instruction.value())
        .param(position)
        .param(r.code().value())
        .param(r.kind().name())
        .param(r.title())
        .param(r.wording())
        .param(Joined.of(r.from()))
        .param(r.to().value())
        .param(r.via().map(UnitId::value).orElse(null))
        .param(r.window().map(DataWindow::from).orElse(null))
        .param(r.window().map(DataWindow::to).orElse(null))
        .param(r.event().map(EventSpan::from).orElse(null))
        .param(r.event().map(EventSpan::to).orElse(null))
        .param(r.feeds().map(ref -> ref.instruction().value()).orElse(null))
        .param(r.feeds().map(ref -> ref.code().value()).orElse(null))
        .param(r.embeddedIn().orElse(null))
        .param(r.sourceLine().orElse(null))
        .update();
  }

  @Override
  public void time(InstructionId instruction, RegimeCode code, Timing timing) {
    client
        .sql(
            """
            update report_regime set timing = ?, period_kind = ?, period_year = ?, period_index = ?,
              deadline_day = ?, deadline_bound = ?, opens_on = ?, day_of_month = ?, months_after = ?
            where instruction_id = ? and code = ?
            """)
        .params(TimingRows.values(timing))
        .param(instruction.value())
        .param(code.value())
        .update();
  }

  @Override
  public void change(InstructionId instruction, ReportRegime changed) {
    client
        .sql(
            """
            update report_regime set wording = ?, event_from = ?, event_to = ?
            where instruction_id = ? and code = ?
            """)
        .param(changed.wording())
        .param(changed.event().map(EventSpan::from).orElse(null))
        .param(changed.event().map(EventSpan::to).orElse(null))
        .param(instruction.value())
        .param(changed.code().value())
        .update();
    time(instruction, changed.code(), changed.timing());
  }

  @Override
  public void readdress(UnitId former, UnitId successor) {
    for (var column : List.of("to_unit", "via_unit")) {
      client
          .sql(
              """
              update report_regime set %1$s = ? where %1$s = ? and instruction_id in
                (select id from instruction where status = 'RUNNING')
              """
                  .formatted(column))
          .params(successor.value(), former.value())
          .update();
    }
  }

  @Override
  public List<ReportRegime> of(InstructionId instruction) {
    return client
        .sql("select * from report_regime where instruction_id = ? order by position")
        .param(instruction.value())
        .query(rows)
        .list();
  }

  @Override
  public Optional<ReportRegime> byCode(InstructionId instruction, RegimeCode code) {
    return client
        .sql("select * from report_regime where instruction_id = ? and code = ?")
        .params(instruction.value(), code.value())
        .query(rows)
        .optional();
  }

  @Override
  public List<AddresseeGroup> groupsOf(InstructionId instruction) {
    return client
        .sql("select * from addressee_group where instruction_id = ? order by position")
        .param(instruction.value())
        .query(groupRows)
        .list();
  }
}

package vn.dondoc.instructions;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationId;

/** The tables that tie documents to those they answer. */
@Component
class ChainRows {
  /**
   * All above {@code :id}, for it and for all below it: its own bases may come to be known late.
   */
  private static final String CLIMB =
      """
      insert into instruction_ancestor (instruction_id, ancestor)
      select low.id, up.id
      from (select i.id from instruction i where i.id = :id
            union select instruction_id from instruction_ancestor where ancestor = :id) low
      cross join
        (select basis as id from instruction_basis where instruction_id = :id
         union select a.ancestor from instruction_ancestor a
         join instruction_basis b on b.basis = a.instruction_id
         where b.instruction_id = :id) up
      where low.id <> up.id and not exists (select 1 from instruction_ancestor known
        where known.instruction_id = low.id and known.ancestor = up.id)
      """;

  private final JdbcClient client;

  ChainRows(JdbcClient client) {
    this.client = client;
  }

  void answers(InstructionId id, List<InstructionId> bases) {
    client.sql("delete from instruction_basis where instruction_id = ?").param(id.value()).update();
    for (int i = 0; i < bases.size(); i++) {
      client
          .sql("insert into instruction_basis (instruction_id, position, basis) values (?, ?, ?)")
          .params(id.value(), i + 1, bases.get(i).value())
          .update();
    }
    client
        .sql("update instruction set basis = ? where id = ?")
        .param(bases.stream().findFirst().map(InstructionId::value).orElse(null))
        .param(id.value())
        .update();
    client.sql(CLIMB).param("id", id.value()).update();
  }

  List<InstructionId> basesOf(InstructionId id) {
    return client
        .sql("select basis from instruction_basis where instruction_id = ? order by position")
        .param(id.value())
        .query((row, n) -> new InstructionId(row.getString(1)))
        .list();
  }

  void fulfils(InstructionId id, ObligationId obligation) {
    client
        .sql("update instruction set answers_obligation = ? where id = ?")
        .params(obligation.value(), id.value())
        .update();
  }

  Optional<InstructionId> fulfilling(ObligationId obligation) {
    return client
        .sql("select id from instruction where answers_obligation = ?")
        .param(obligation.value())
        .query((row, n) -> new InstructionId(row.getString(1)))
        .optional();
  }

  boolean isAnswer(InstructionId id) {
    return client
        .sql("select 1 from instruction where id = ? and answers_obligation is not null")
        .param(id.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}

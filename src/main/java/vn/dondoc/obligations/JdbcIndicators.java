package vn.dondoc.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIndicators implements Indicators {
  private final JdbcClient client;

  JdbcIndicators(JdbcClient client) {
    this.client = client;
  }

  @Override
  public void add(InstructionId instruction, List<Indicator> indicators) {
    for (int i = 0; i < indicators.size(); i++) {
      add(instruction, i + 1, indicators.get(i));
    }
  }

  private void add(InstructionId instruction, int position, Indicator one) {
    client
        .sql(
            """
            insert into indicator (instruction_id, position, code, title, type, unit_word, by_sex,
              at_least, numerator, denominator, reports, source_line)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(instruction.value())
        .param(position)
        .param(one.code().value())
        .param(one.title())
        .param(one.type().name())
        .param(one.unit().orElse(null))
        .param(one.bySex())
        .param(one.atLeast().orElse(null))
        .param(one.numerator().orElse(null))
        .param(one.denominator().orElse(null))
        .param(joined(one.reports()))
        .param(one.sourceLine().orElse(null))
        .update();
  }

  @Override
  public List<Indicator> of(InstructionId instruction) {
    return client
        .sql("select * from indicator where instruction_id = ? order by position")
        .param(instruction.value())
        .query(JdbcIndicators::indicator)
        .list();
  }

  private static Indicator indicator(ResultSet row, int number) throws SQLException {
    return new Indicator(
        new IndicatorCode(row.getString("code")),
        row.getString("title"),
        IndicatorType.valueOf(row.getString("type")),
        Optional.ofNullable(row.getString("unit_word")),
        row.getBoolean("by_sex"),
        Optional.ofNullable(row.getObject("at_least", Integer.class)),
        Optional.ofNullable(row.getString("numerator")),
        Optional.ofNullable(row.getString("denominator")),
        split(row.getString("reports")),
        Optional.ofNullable(row.getObject("source_line", Integer.class)));
  }

  private static String joined(Set<RegimeCode> reports) {
    return reports.stream().map(RegimeCode::value).sorted().collect(Collectors.joining(","));
  }

  private static Set<RegimeCode> split(String joined) {
    return Stream.of(joined.split(","))
        .filter(code -> !code.isEmpty())
        .map(RegimeCode::new)
        .collect(Collectors.toSet());
  }
}

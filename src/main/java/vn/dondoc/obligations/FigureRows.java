package vn.dondoc.obligations;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the table {@code submission_figure}. */
final class FigureRows {
  private final JdbcClient client;

  FigureRows(JdbcClient client) {
    this.client = client;
  }

  void add(String submission, IndicatorCode indicator, Figure figure) {
    var amount = figure.amount();
    var outOf = figure.outOf();
    client
        .sql(
            """
            insert into submission_figure (submission_id, indicator, amount, amount_female,
              amount_male, out_of, out_of_female, out_of_male, words, estimate)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(submission)
        .param(indicator.value())
        .param(amount.total().orElse(null))
        .param(amount.female().orElse(null))
        .param(amount.male().orElse(null))
        .param(outOf.total().orElse(null))
        .param(outOf.female().orElse(null))
        .param(outOf.male().orElse(null))
        .param(figure.words().isEmpty() ? null : figure.words())
        .param(figure.estimate())
        .update();
  }
}

package vn.dondoc.progress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counts that PostgreSQL keeps as tables; on H2 they are views, which need no care. */
@Component
class CountTables {
  private final JdbcClient client;

  CountTables(JdbcClient client) {
    this.client = client;
  }

  /** Makes few rows of the many that changes have left. */
  void fold() {
    call("fold_counts");
  }

  /** Counts anew, and sets right what differs. */
  void mend() {
    call("mend_counts");
  }

  private void call(String function) {
    if (areKept()) {
      client.sql("select " + function + "()").query(row -> {});
    }
  }

  private boolean areKept() {
    return client
        .sql(
            """
            select 1 from information_schema.tables
            where table_name = 'matrix_row' and table_type = 'BASE TABLE'
              and table_schema = current_schema
            """)
        .query(Integer.class)
        .optional()
        .isPresent();
  }
}

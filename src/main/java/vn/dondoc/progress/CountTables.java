package vn.dondoc.progress;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The counts that PostgreSQL keeps as tables; on H2 they are views, which need no care. */
@Component
class CountTables {
  private final JdbcClient client;
  private final Supplier<Boolean> kept = SingletonSupplier.of(this::areTables);

  CountTables(JdbcClient client) {
    this.client = client;
  }

  /** Whether counts are at hand; otherwise each is counted when it is asked for. */
  boolean areKept() {
    return kept.get();
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

  private boolean areTables() {
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

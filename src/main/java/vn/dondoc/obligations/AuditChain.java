package vn.dondoc.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audit trail's table, read and sealed as a chain. */
@Repository
class AuditChain {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String COLUMNS = "id, happened_at, " + String.join(", ", AuditEntry.COLUMNS);

  private final JdbcClient client;
  private final JdbcTemplate batch;

  AuditChain(JdbcClient client, JdbcTemplate batch) {
    this.client = client;
    this.batch = batch;
  }

  /** Whoever else wants to seal waits until this transaction ends. */
  AuditHead lockHead() {
    return client
        .sql("select chain_no, hash from audit_head where id = 1 for update")
        .query(AuditChain::headOf)
        .single();
  }

  /** Empty only when somebody took it away. */
  Optional<AuditHead> head() {
    return client
        .sql("select chain_no, hash from audit_head where id = 1")
        .query(AuditChain::headOf)
        .optional();
  }

  void moveHead(AuditHead to) {
    client
        .sql("update audit_head set chain_no = ?, hash = ? where id = 1")
        .params(to.number(), to.hash())
        .update();
  }

  /** Earliest first. */
  List<AuditEntry> unsealed(int atMost) {
    return client
        .sql(
            "select "
                + COLUMNS
                + """
                 from audit_entry where chain_no is null
                order by happened_at, written_no
                fetch first ? rows only
                """)
        .param(atMost)
        .query((row, n) -> entryOf(row))
        .list();
  }

  long countUnsealed() {
    return client
        .sql("select count(*) from audit_entry where chain_no is null")
        .query(Long.class)
        .single();
  }

  void seal(List<AuditLink> links) {
    batch.batchUpdate(
        "update audit_entry set chain_no = ?, previous_seal = ?, seal = ? where id = ?",
        links.stream()
            .map(
                link ->
                    new Object[] {
                      link.number(),
                      octets(link.previousHash()),
                      octets(link.hash()),
                      link.entry().id()
                    })
            .toList());
  }

  /** In the order of their numbers. */
  List<AuditLink> after(long number, int atMost) {
    return client
        .sql(
            "select chain_no, previous_hash, previous_seal, hash, seal, "
                + COLUMNS
                + """
                 from audit_entry where chain_no > ?
                order by chain_no
                fetch first ? rows only
                """)
        .params(number, atMost)
        .query(
            (row, n) ->
                new AuditLink(
                    row.getLong("chain_no"),
                    digits(row, "previous_hash", "previous_seal"),
                    digits(row, "hash", "seal"),
                    entryOf(row)))
        .list();
  }

  boolean hasLink(String hash) {
    return client
            .sql(
                """
                select count(*) from audit_entry
                where (hash = ? or seal = ?) and chain_no is not null
                """)
            .params(hash, octets(hash))
            .query(Long.class)
            .single()
        > 0;
  }

  /** A hash that was written as digits, as versions before did, or as octets. */
  private static String digits(ResultSet row, String digits, String octets) throws SQLException {
    var written = row.getString(digits);
    var sealed = row.getBytes(octets);
    return written == null && sealed != null
        ? HexFormat.of().formatHex(sealed)
        : String.valueOf(written);
  }

  /** None of what is no hash: somebody may have written anything there. */
  private static byte[] octets(String digits) {
    return HASH.matcher(digits).matches() ? HexFormat.of().parseHex(digits) : new byte[0];
  }

  private static AuditHead headOf(ResultSet row, int number) throws SQLException {
    return new AuditHead(row.getLong("chain_no"), row.getString("hash"));
  }

  private static AuditEntry entryOf(ResultSet row) throws SQLException {
    var texts = new ArrayList<String>();
    for (var column : AuditEntry.COLUMNS) {
      texts.add(row.getString(column));
    }
    return new AuditEntry(
        row.getString("id"),
        // Not as a Timestamp, which goes through the JVM's zone.
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        Collections.unmodifiableList(texts));
  }
}

package vn.dondoc.obligations;

import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.obligations.AuditVerdict.Break;
import vn.dondoc.obligations.AuditVerdict.Kind;

/** Walks the chain of the audit trail from its first link, needing nothing but the database. */
public final class VerifyingAudit {
  private static final int PAGE = 1000;

  private final AuditChain chain;
  private final TransactionTemplate snapshot;

  private VerifyingAudit(AuditChain chain, TransactionTemplate snapshot) {
    this.chain = chain;
    this.snapshot = snapshot;
  }

  public static VerifyingAudit on(DataSource database) {
    // One view of the whole, or a running program would seal behind our back.
    var snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
    var chain = new AuditChain(JdbcClient.create(database), new JdbcTemplate(database));
    return new VerifyingAudit(chain, snapshot);
  }

  /** As the head table has it; empty when somebody took it away. */
  public Optional<AuditHead> head() {
    return chain.head();
  }

  /**
   * @param givenHead a hash written down earlier, which must still be somewhere in the chain
   */
  public AuditVerdict verify(Optional<String> givenHead) {
    return snapshot.execute(status -> new Walk().toTheEnd(givenHead));
  }

  private final class Walk {
    private AuditHead reached = AuditHead.NONE;
    private Optional<Instant> firstAt = Optional.empty();
    private Optional<Instant> lastAt = Optional.empty();

    AuditVerdict toTheEnd(Optional<String> givenHead) {
      var broken = alongLinks().or(this::atHead).or(() -> atGivenHead(givenHead));
      return new AuditVerdict(
          reached.number(), firstAt, lastAt, reached, chain.countUnsealed(), broken);
    }

    private Optional<Break> alongLinks() {
      var page = chain.after(Long.MIN_VALUE, PAGE);
      while (!page.isEmpty()) {
        for (var link : page) {
          var broken = at(link);
          if (broken.isPresent()) {
            return broken;
          }
          pass(link);
        }
        page = chain.after(reached.number(), PAGE);
      }
      return Optional.empty();
    }

    private void pass(AuditLink link) {
      reached = link.asHead();
      lastAt = Optional.of(link.entry().happenedAt());
      firstAt = firstAt.or(() -> lastAt);
    }

    private Optional<Break> at(AuditLink link) {
      var expected = reached.number() + 1;
      if (link.number() != expected) {
        return broken(Kind.GAP, expected);
      }
      if (!link.isIntact()) {
        return broken(Kind.CHANGED, expected);
      }
      if (link.previousHash().equals(reached.hash())) {
        return Optional.empty();
      }
      var elsewhere =
          chain.hasLink(link.previousHash()) || link.previousHash().equals(AuditHead.NONE.hash());
      return broken(elsewhere ? Kind.REORDERED : Kind.PREDECESSOR_GONE, expected);
    }

    private Optional<Break> atHead() {
      var head = chain.head();
      if (head.filter(reached::equals).isPresent()) {
        return Optional.empty();
      }
      var isCutOff = head.filter(known -> known.number() > reached.number()).isPresent();
      return isCutOff
          ? broken(Kind.TAIL_GONE, reached.number() + 1)
          : broken(Kind.HEAD_DIFFERS, reached.number());
    }

    private Optional<Break> atGivenHead(Optional<String> given) {
      var isThere =
          given.isEmpty()
              || given.get().equals(AuditHead.NONE.hash())
              || chain.hasLink(given.get());
      return isThere ? Optional.empty() : broken(Kind.GIVEN_HEAD_GONE, reached.number());
    }

    private static Optional<Break> broken(Kind kind, long number) {
      return Optional.of(new Break(kind, number));
    }
  }
}

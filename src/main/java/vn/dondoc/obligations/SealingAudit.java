package vn.dondoc.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.RecurringWork;

/**
 * Links new entries of the audit trail into its chain, one sealer at a time. An entry whose
 * transaction ends after a later one was sealed comes after it in the chain: what counts is that it
 * cannot be changed any more.
 */
@Service
class SealingAudit implements RecurringWork {
  private static final int BATCH = 500;

  private final AuditChain chain;
  private final TransactionTemplate transaction;

  SealingAudit(AuditChain chain, TransactionTemplate transaction) {
    this.chain = chain;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "seal-audit";
  }

  @Override
  public String cron() {
    return "0 * * * * ?";
  }

  /**
   * Nobody waits for it: in virtual time it comes along with whatever else happens, so that "to the
   * next event" does not stop a minute after each act with nothing to see.
   */
  @Override
  public Optional<Instant> idleUntil() {
    return Optional.empty();
  }

  @Override
  public void run() {
    int sealed;
    do {
      sealed = transaction.execute(status -> sealBatch());
    } while (sealed == BATCH);
  }

  private int sealBatch() {
    var head = chain.lockHead();
    var links = new ArrayList<AuditLink>();
    for (var entry : chain.unsealed(BATCH)) {
      var link = AuditLink.after(head, entry);
      links.add(link);
      head = link.asHead();
    }
    if (!links.isEmpty()) {
      chain.seal(links);
      chain.moveHead(head);
    }
    return links.size();
  }
}

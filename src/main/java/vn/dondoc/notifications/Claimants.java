package vn.dondoc.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.operations.Nodes;

/**
 * The nodes that claim mails. What one of them held when it died need not wait until its claim runs
 * out by itself; as one may have been under way, taking them over counts them as in doubt, as ever.
 */
@Component
class Claimants {
  private static final Logger log = LoggerFactory.getLogger(Claimants.class);

  private final JdbcClient client;
  private final Nodes nodes;
  private final Clock clock;
  private volatile boolean stopping;

  Claimants(JdbcClient client, Nodes nodes, Clock clock) {
    this.client = client;
    this.nodes = nodes;
    this.clock = clock;
  }

  /** Under whose name this node claims. */
  String own() {
    return nodes.own();
  }

  /** Whether the program is being stopped: what has not begun to leave is another node's. */
  boolean isStopping() {
    return stopping;
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
  }

  void releaseThoseOfTheDead() {
    var living = nodes.living();
    if (living.isEmpty()) {
      return;
    }
    var released =
        client
            .sql(
                """
                update outbox_mail set claimed_until = :now
                where state = 'CLAIMED' and claimed_until > :now and claimed_by not in (:living)
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("living", living)
            .update();
    if (released > 0) {
      log.warn("{} mails were claimed by a node that is gone; they are sent from here", released);
    }
  }
}

package vn.dondoc.engine;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.operations.Nodes;
import vn.dondoc.operations.ThisNode;

/**
 * Quartz's cluster already beats a heart for each node and buries the dead; one is enough. The
 * engine locks its jobs under the same name.
 */
@Component
class QuartzNodes implements Nodes {
  private static final int ID_LENGTH = 8;

  private final JdbcClient client;
  private final String own;

  QuartzNodes(JdbcClient client, ThisNode node) {
    this.client = client;
    this.own = node.name() + "-" + UUID.randomUUID().toString().substring(0, ID_LENGTH);
  }

  @Override
  public String own() {
    return own;
  }

  @Override
  public Set<String> living() {
    var beating =
        client
            .sql("select instance_name from qrtz_scheduler_state where sched_name = ?")
            .param(QuartzSchedule.SCHEDULER)
            .query(String.class)
            .list();
    return beating.contains(own)
        ? beating.stream().collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}

package vn.dondoc.cluster;

import java.time.Duration;
import java.util.List;

/** What there is to do, as the shared database and the mail server see it. */
final class Work {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Surroundings world;

  Work(Surroundings world) {
    this.world = world;
  }

  /** Starts a plan and lets its report period open; nobody waits for the fan-out. */
  void begin(Node node, String plan) throws InterruptedException {
    node.tell("start " + plan);
    Patience.until(
        "the period of " + plan,
        PATIENCE,
        () -> count("reporting_round where instruction_id = '" + plan + "'") == 1);
    node.tell("run open-periods");
  }

  /** Units that have been given their report. */
  int given(String plan) {
    return count("obligation where round_id like '" + plan + "%'");
  }

  void awaitGiven(String plan, int units) throws InterruptedException {
    Patience.until("fan-out of " + plan, PATIENCE, () -> given(plan) == units);
    Patience.until("the end of its jobs", PATIENCE, () -> lockedJobs("").isEmpty());
  }

  /** Names of lives of nodes, one per job of the engine that it holds now. */
  List<String> lockedJobs(String node) {
    return world
        .database()
        .sql("select lock_owner_ from act_ru_job where lock_owner_ like ?")
        .param(node + "%")
        .query(String.class)
        .list();
  }

  /** Name of the node that holds claimed mails; the life is cut off. */
  String claimant() {
    var life =
        world
            .database()
            .sql("select min(claimed_by) from outbox_mail where state = 'CLAIMED'")
            .query(String.class)
            .single();
    return life.substring(0, life.lastIndexOf('-'));
  }

  int mails(String state) {
    return count("outbox_mail where state = '" + state + "'");
  }

  /** Ids of mails that may have arrived twice. */
  List<String> inDoubt() {
    return world
        .database()
        .sql("select message_id from outbox_mail where in_doubt > 0")
        .query(String.class)
        .list();
  }

  int models() {
    return count("act_re_procdef");
  }

  int accounts() {
    return count("account");
  }

  private int count(String fromAndWhere) {
    return world.count("select count(*) from " + fromAndWhere);
  }
}

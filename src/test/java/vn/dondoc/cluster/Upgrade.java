package vn.dondoc.cluster;

import java.nio.file.Path;
import java.time.Duration;
import vn.dondoc.testing.Visitor;

/**
 * An earlier version at work is joined by this one, on one database, and then replaced by it; pages
 * and mails go on all the while.
 */
final class Upgrade {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Surroundings world;
  private final Work work;
  private final int communes;
  private final Table table = new Table();
  private final Visitor visitor = new Visitor();

  Upgrade(Surroundings world, int communes) {
    this.world = world;
    this.work = new Work(world);
    this.communes = communes;
  }

  /**
   * @param previous class path of the earlier version
   * @return whether all was right
   */
  boolean tell(String previous, Path jar) throws Exception {
    System.out.println("• Node one runs " + jar.getFileName() + ", alone on an empty database.");
    try (var one = Node.of(previous, "one", world)) {
      one.awaitReady();
      visitor.signIn(one.address(), one.address(), World.ADMINISTRATOR, Surroundings.PASSWORD);
      world.mails().takeSlowly();
      give(one, World.FIRST_PLAN);
      one.tell("run dispatch-mail");
      System.out.println("• Node two, of this version, starts and migrates while one sends mail.");
      try (var two = Node.begin("two", world)) {
        table.timed("the new node serves, seconds", Timing.of(two::awaitReady));
        table.expected("nodes that know who signed in", known(one, two), 2);
        give(one, World.SECOND_PLAN);
        two.tell("run dispatch-mail");
        one.tell("run dispatch-mail");
        table.timed("stopping the old node at work, seconds", Timing.of(one::stop));
        table.expected("nodes that still know who signed in", known(two), 1);
        replace(two);
      }
    }
    table.print();
    return table.isRight();
  }

  private void replace(Node two) throws Exception {
    System.out.println("• Node one starts anew with this version.");
    try (var one = Node.begin("one", world)) {
      one.awaitReady();
      two.tell("run dispatch-mail");
      Patience.until("all mails", PATIENCE, () -> work.mails("SENT") == 2 * communes);
      table.expected("nodes that know who signed in", known(one, two), 2);
      table.expected("mails lost, of " + 2 * communes, 2 * communes - world.mails().different(), 0);
      table.expected("mails that came twice", world.mails().twice().size(), 0);
      table.expected("steps that failed", world.count("select count(*) from act_ru_incident"), 0);
    }
  }

  private void give(Node node, String plan) throws InterruptedException {
    work.begin(node, plan);
    work.awaitGiven(plan, communes);
  }

  private int known(Node... nodes) throws Exception {
    var count = 0;
    for (var node : nodes) {
      count += visitor.sees(node.address(), "/admin") ? 1 : 0;
    }
    return count;
  }
}

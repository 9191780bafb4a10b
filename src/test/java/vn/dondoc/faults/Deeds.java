package vn.dondoc.faults;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.dondoc.faults.Town.Owed;
import vn.dondoc.faults.ledger.History;
import vn.dondoc.faults.ledger.History.Deed;
import vn.dondoc.faults.ledger.History.What;

/** What the town's people do, and what the program said of it. */
final class Deeds {
  private static final int SUBMIT_ONE_IN = 12;
  private static final int ACCEPT_ONE_IN = 2;

  private final Town town;
  private final Fleet fleet;
  private final Random dice;
  private final List<Deed> done = new ArrayList<>();
  private final Set<Work> submitted = new HashSet<>();
  private final Set<Work> accepted = new HashSet<>();
  private final List<String> lost = new ArrayList<>();

  Deeds(Town town, Fleet fleet, long seed) {
    this.town = town;
    this.fleet = fleet;
    this.dice = new Random(seed);
  }

  /** One report of one unit. */
  record Work(Owed owed, String unit) {}

  /** Some of those who still owe something. */
  List<Work> nextSubmitters() {
    var chosen = new ArrayList<Work>();
    for (var owed : Owed.values()) {
      for (var unit : town.units()) {
        var work = new Work(owed, unit);
        if (!submitted.contains(work) && dice.nextInt(SUBMIT_ONE_IN) == 0) {
          chosen.add(work);
        }
      }
    }
    return chosen;
  }

  String submission(Work work) {
    return "submit " + town.obligation(work.owed(), work.unit()) + " dm-" + work.unit();
  }

  /**
   * What a node was told to submit, perhaps while a blow fell: what it confirmed must be there,
   * what is not there is submitted again.
   *
   * @param answers of the first of these; what was answered with "done" is confirmed
   */
  void makeGood(List<Work> told, List<String> answers, Instant at) throws IOException {
    var standing = new HashSet<>(fleet.list("select id from obligation where state <> 'OPEN'"));
    for (int i = 0; i < told.size(); i++) {
      var work = told.get(i);
      var isIn = standing.contains(town.obligation(work.owed(), work.unit()));
      if (!isIn) {
        if (i < answers.size() && answers.get(i).equals("done")) {
          lost.add(work + " was confirmed at " + at + " and is gone");
        }
        require(fleet.one().tell(submission(work)), work);
      }
      note(work, What.SUBMITTED, isIn ? at : fleet.now());
      submitted.add(work);
    }
  }

  void acceptSome() throws IOException {
    for (var work : List.copyOf(submitted)) {
      if (!accepted.contains(work) && dice.nextInt(ACCEPT_ONE_IN) == 0) {
        var at = fleet.now();
        var id = town.obligation(work.owed(), work.unit());
        require(fleet.one().tell("accept " + id + " " + Town.REVIEWER), work);
        note(work, What.ACCEPTED, at);
        accepted.add(work);
      }
    }
  }

  private static void require(String answer, Work work) {
    if (!answer.equals("done")) {
      throw new IllegalStateException(work + " was " + answer);
    }
  }

  private void note(Work work, What what, Instant at) {
    done.add(new Deed(work.owed().title, work.unit(), what, at));
  }

  History history(Instant now) {
    return new History(List.copyOf(done), List.of(), now);
  }

  /** Confirmed to a person, and not in the database. */
  List<String> lost() {
    return lost;
  }
}

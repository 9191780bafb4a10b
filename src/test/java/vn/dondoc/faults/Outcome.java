package vn.dondoc.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.faults.ledger.Expectations;
import vn.dondoc.faults.ledger.Ledger;
import vn.dondoc.faults.ledger.MailReader;
import vn.dondoc.faults.ledger.Told;
import vn.dondoc.faults.ledger.Verdict;

/**
 * What is to be said after a {@link Life}.
 *
 * @param broken sentences about what is not whole in the database or was lost from it
 */
record Outcome(Verdict verdict, List<String> broken) {

  boolean isClean() {
    return verdict.isClean() && broken.isEmpty();
  }

  Outcome and(String found) {
    return new Outcome(verdict, Stream.concat(broken.stream(), Stream.of(found)).toList());
  }

  /**
   * @param patience how long a mail may have been held up by the faults that were played
   */
  static Outcome of(Town town, Fleet fleet, Deeds deeds, Mailbag mailbag, Duration patience)
      throws IOException {
    var facts = town.facts(Life.BEGIN);
    var dues = new Expectations(facts).of(deeds.history(fleet.now()));
    var verdict = Ledger.check(dues, told(new MailReader(facts), mailbag), doubts(fleet), patience);
    var broken = new ArrayList<>(deeds.lost());
    broken.addAll(brokenIn(fleet));
    return new Outcome(verdict, broken);
  }

  private static List<Told> told(MailReader reader, Mailbag mailbag) {
    return mailbag.all().stream()
        .map(letter -> reader.read(letter.recipient(), letter.raw()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Map<String, Integer> doubts(Fleet fleet) throws IOException {
    return fleet
        .list("select concat(in_doubt, ' ', message_id) from outbox_mail where in_doubt > 0")
        .stream()
        .map(row -> row.split(" "))
        .collect(Collectors.toMap(row -> row[1], row -> Integer.parseInt(row[0])));
  }

  private static List<String> brokenIn(Fleet fleet) throws IOException {
    var broken = new ArrayList<String>();
    for (var rule : RULES.entrySet()) {
      var count = fleet.count(rule.getValue());
      if (count > 0) {
        broken.add(count + " " + rule.getKey());
      }
    }
    return broken;
  }

  /** Counts what must not be. */
  private static final Map<String, String> RULES =
      Map.of(
          "rounds that count wrongly what is open",
          "select count(*) from reporting_round r where r.open_count <> (select count(*) from"
              + " obligation o where o.round_id = r.id and o.state not in"
              + " ('ACCEPTED', 'WITHDRAWN'))",
          "obligations without their one process",
          "select count(*) from obligation o where o.state not in ('ACCEPTED', 'WITHDRAWN')"
              + " and (select count(*) from act_ru_execution e where e.business_key_ = o.id"
              + " and e.parent_id_ is null) <> 1",
          "steps given up",
          "select count(*) from act_ru_job where retries_ = 0",
          "signals set aside",
          "select count(*) from obligation where set_aside is not null");
}

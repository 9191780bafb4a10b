package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.instructions.SuccessionEffect.Inherited;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.obligations.TakingOver;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Succession;
import vn.dondoc.units.Successions;
import vn.dondoc.units.Successions.Recorded;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** Units end, and another goes on with what they owe: seen before, recorded, done on its day. */
@Service
public class Succeeding {
  private static final int MAX_DETAIL = 4000;

  private final SuccessionRules rules;
  private final Successions successions;
  private final TakingOver takingOver;
  private final AssignedDuties duties;
  private final Regimes regimes;
  private final Rounds rounds;
  private final Addressees addressees;
  private final Units units;
  private final AuditTrail audit;
  private final Clock clock;

  Succeeding(
      SuccessionRules rules,
      Successions successions,
      TakingOver takingOver,
      AssignedDuties duties,
      Regimes regimes,
      Rounds rounds,
      Addressees addressees,
      Units units,
      AuditTrail audit,
      Clock clock) {
    this.rules = rules;
    this.successions = successions;
    this.takingOver = takingOver;
    this.duties = duties;
    this.regimes = regimes;
    this.rounds = rounds;
    this.addressees = addressees;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What would go over if it were today.
   *
   * @throws Refusal of the field that is wrong
   */
  @Transactional
  public SuccessionEffect preview(Succession succession, Person who) {
    rules.check(succession, who);
    var work = new ArrayList<Inherited>();
    var places = new HashSet<String>();
    for (var from : succession.from()) {
      var former = rules.known(from);
      for (var one : takingOver.openOf(from)) {
        work.add(new Inherited(former, rounds.byId(one.round()).orElseThrow(), one));
      }
      addressees
          .addressing(from)
          .forEach(place -> places.add(place.instruction() + "/" + place.regime()));
    }
    return new SuccessionEffect(
        rules.known(succession.to()), work, twice(succession, work), places.size());
  }

  private List<String> twice(Succession succession, List<Inherited> work) {
    var times = new HashMap<String, Integer>();
    takingOver.openOf(succession.to()).stream()
        .map(one -> rounds.byId(one.round()).orElseThrow().title())
        .forEach(title -> times.merge(title, 1, Integer::sum));
    work.forEach(one -> times.merge(one.round().title(), 1, Integer::sum));
    return times.keySet().stream().filter(title -> times.get(title) > 1).sorted().toList();
  }

  /** Recorded now, done at once if its day has come, else on its day. */
  @Transactional
  public void record(Succession succession, Person who) {
    rules.check(succession, who);
    var id = successions.record(succession, who.id(), clock.instant());
    audit.subject(
        "SUCCESSION_RECORDED",
        who.id(),
        AuditSubject.of(succession.to()),
        names(succession),
        Change.none().because(succession.basis()));
    if (!succession.on().isAfter(today())) {
      apply(new Recorded(id, succession, who.id()));
    }
  }

  /** On its day. */
  @Transactional
  public void apply(Recorded recorded) {
    var succession = recorded.succession();
    for (var from : succession.from()) {
      takingOver.takeOver(from, succession.to(), recorded.by(), succession.basis());
      regimes.readdress(from, succession.to());
      duties.inherit(from, succession.to());
      units.save(rules.known(from).until(succession.on().minusDays(1)));
    }
    successions.applied(recorded.id(), clock.instant());
    PersonId by = recorded.by();
    var reason = Change.none().because(succession.basis());
    var subject = AuditSubject.of(succession.to());
    audit.subject("SUCCESSION_APPLIED", by, subject, names(succession), reason);
  }

  private String names(Succession succession) {
    var names = succession.from().stream().map(rules::known).map(Unit::name).toList();
    var all = String.join(", ", names);
    return all.substring(0, Math.min(all.length(), MAX_DETAIL));
  }

  private LocalDate today() {
    ZoneId zone = clock.getZone();
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}

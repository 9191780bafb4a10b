package vn.dondoc.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Days;
import vn.dondoc.instructions.ClonedDraft.Difference;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.Indicators;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Prepares next year's instruction from last year's: the same work, re-dated and checked. */
@Service
public class Cloning {
  private final Instructions instructions;
  private final Regimes regimes;
  private final Addressees addressees;
  private final AssignedDuties duties;
  private final Indicators indicators;
  private final Units units;
  private final Checking checking;
  private final Clock clock;

  Cloning(
      Instructions instructions,
      Regimes regimes,
      Addressees addressees,
      AssignedDuties duties,
      Indicators indicators,
      Units units,
      Checking checking,
      Clock clock) {
    this.instructions = instructions;
    this.regimes = regimes;
    this.addressees = addressees;
    this.duties = duties;
    this.indicators = indicators;
    this.units = units;
    this.checking = checking;
    this.clock = clock;
  }

  /**
   * Nothing is written. Number and day of issue are left to be filled in; reports that nobody was
   * asked for any more at the end are left out.
   *
   * @throws NotFound if there is none, or this person coordinates nothing for its issuer
   * @throws Refusal if the year is not a later one
   */
  @Transactional(readOnly = true)
  public ClonedDraft clone(InstructionId id, int year, Person who) {
    var document =
        instructions
            .byId(id)
            .filter(found -> who.holds(Role.COORDINATOR, found.issuer()))
            .orElseThrow(() -> new NotFound(id));
    if (year <= document.year() || year > document.year() + 10) {
      throw Refusal.ofField("year", "clone-year", document.year() + "");
    }
    var shift = new YearShift(document.year(), year);
    var differences = new ArrayList<Difference>();
    var next = cloned(document, shift, differences);
    var from = LocalDate.of(year, 1, 1);
    var cloned = regimes(id, next.id(), shift, differences);
    var draft =
        new CascadeDraft(
            next,
            basesOf(id, differences),
            document.title(),
            from.minusMonths(1), // a year's plan may be issued in the December before
            groups(id, from, differences),
            cloned,
            duties(id, document.issuer(), shift, from, differences),
            ClonedIndicators.of(indicators.of(id), cloned, shift));
    return new ClonedDraft(draft, differences, checking.check(draft, clock.instant()));
  }

  private Document cloned(Document old, YearShift shift, List<Difference> differences) {
    var title = shift.text(old.title());
    differences.add(new Difference("title", "", old.title(), title, "year"));
    old.number().ifPresent(it -> differences.add(new Difference("number", "", it, "", "fill-in")));
    old.issuedOn()
        .map(Days::brief)
        .ifPresent(day -> differences.add(new Difference("date", "", day, "", "fill-in")));
    return new Document(
        nextId(old.id(), shift),
        Optional.empty(),
        old.symbol(),
        Optional.empty(),
        shift.to(),
        old.issuer(),
        title);
  }

  /** Those of last year, until newer ones are written into the file. */
  private List<Document> basesOf(InstructionId id, List<Difference> differences) {
    var bases =
        instructions.basesOf(id).stream().flatMap(it -> instructions.byId(it).stream()).toList();
    for (var basis : bases) {
      var named = basis.number().orElse(basis.title());
      differences.add(new Difference("basis", "", named, named, "last-years"));
    }
    return bases;
  }

  private InstructionId nextId(InstructionId old, YearShift shift) {
    var text = shift.text(old.value());
    var stem = text.equals(old.value()) ? text + "-" + shift.to() : text;
    var id = new InstructionId(stem);
    for (int n = 2; instructions.byId(id).isPresent(); n++) {
      id = new InstructionId(stem + "-" + n);
    }
    return id;
  }

  private List<AddresseeGroup> groups(
      InstructionId id, LocalDate on, List<Difference> differences) {
    return regimes.groupsOf(id).stream()
        .map(
            group ->
                new AddresseeGroup(
                    group.key(), group.tone(), inBeing(group.selector(), on, differences)))
        .toList();
  }

  /** Without the units that have ended by then, each of them named. */
  private Selector inBeing(Selector selector, LocalDate on, List<Difference> differences) {
    return new Selector(
        selector.text(),
        selector.within(),
        selector.kinds(),
        inBeing(selector.named(), selector.text(), on, differences),
        inBeing(selector.except(), selector.text(), on, differences));
  }

  private Set<UnitId> inBeing(
      Set<UnitId> named, String text, LocalDate on, List<Difference> differences) {
    return named.stream()
        .filter(
            id -> {
              var unit = units.byId(id).orElseThrow();
              var lasts = unit.isEffectiveOn(on);
              var gone = new Difference("unit", text, unit.name(), "", "unit-ended");
              if (!lasts && !differences.contains(gone)) {
                differences.add(gone);
              }
              return lasts;
            })
        .collect(Collectors.toSet());
  }

  private List<ReportRegime> regimes(
      InstructionId id, InstructionId next, YearShift shift, List<Difference> differences) {
    var cloning = new CloningRegimes(id, next, shift, differences);
    var cloned = new ArrayList<ReportRegime>();
    for (var regime : regimes.of(id)) {
      if (addressees.of(id, regime.code()).isEmpty()) {
        differences.add(new Difference("report", "", regime.title(), "", "withdrawn"));
      } else {
        cloned.add(cloning.cloned(regime));
      }
    }
    return cloned;
  }

  /** The same duty of several units is one again. */
  private List<AssignedDuty> duties(
      InstructionId id,
      UnitId issuer,
      YearShift shift,
      LocalDate on,
      List<Difference> differences) {
    for (var carried : duties.carriedOver(id)) {
      var text = shift.text(carried.text());
      differences.add(new Difference("duty", carried.unit(), carried.text(), text, "carried-over"));
    }
    return duties.of(id).stream()
        .map(duty -> cloned(duty, issuer, shift, on, differences))
        .filter(duty -> !duty.addressees().named().isEmpty())
        .toList();
  }

  private AssignedDuty cloned(
      AssignedDuty duty,
      UnitId issuer,
      YearShift shift,
      LocalDate on,
      List<Difference> differences) {
    return new AssignedDuty(
        lasting(duty.addressees(), issuer, on, differences),
        duty.support()
            .map(support -> lasting(support, issuer, on, differences))
            .filter(support -> !support.named().isEmpty()),
        shift.text(duty.text()),
        duty.tone(),
        duty.sourceLine());
  }

  private Selector lasting(
      Selector units, UnitId issuer, LocalDate on, List<Difference> differences) {
    var named = new Selector(units.text(), issuer, Set.of(), units.named(), Set.of());
    return inBeing(named, on, differences);
  }
}

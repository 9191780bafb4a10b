package vn.dondoc.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.instructions.Timing.Occurrence;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Hearers;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** What must be right, or answered, before an instruction starts. */
@Service
public class Checking {
  private final Instructions instructions;
  private final AddresseeResolution addressees;
  private final Units units;
  private final Audience audience;
  private final WorkingCalendar calendar;
  private final ZoneId zone;

  Checking(
      Instructions instructions,
      AddresseeResolution addressees,
      Units units,
      Audience audience,
      WorkingCalendar calendar,
      ZoneId zone) {
    this.instructions = instructions;
    this.addressees = addressees;
    this.units = units;
    this.audience = audience;
    this.calendar = calendar;
    this.zone = zone;
  }

  /** Errors first. Empty when nothing is to be said. */
  public List<Finding> check(CascadeDraft draft, Instant startAt) {
    var unknown = unknownUnits(draft);
    if (!unknown.isEmpty()) {
      return unknown;
    }
    var findings = new ArrayList<Finding>();
    findings.addAll(duplicates(draft));
    findings.addAll(addresseeFindings(draft, startAt.atZone(zone).toLocalDate()));
    draft.regimes().forEach(regime -> findings.addAll(dateFindings(draft, regime, startAt)));
    if (draft.regimes().isEmpty() && draft.duties().isEmpty()) {
      findings.add(Finding.error("nothing-asked", ""));
    }
    findings.addAll(blanks(draft));
    findings.sort((a, b) -> a.severity().compareTo(b.severity()));
    return findings;
  }

  private List<Finding> unknownUnits(CascadeDraft draft) {
    var named = new ArrayList<UnitId>();
    named.add(draft.document().issuer());
    draft.bases().forEach(basis -> named.add(basis.issuer()));
    Stream.concat(
            draft.addressees().stream().map(AddresseeGroup::selector),
            draft.duties().stream().map(AssignedDuty::addressees))
        .forEach(
            selector -> {
              named.add(selector.within());
              named.addAll(selector.named());
              named.addAll(selector.except());
            });
    for (var regime : draft.regimes()) {
      named.add(regime.to());
      regime.via().ifPresent(named::add);
    }
    return named.stream()
        .distinct()
        .filter(unit -> units.byId(unit).isEmpty())
        .map(unit -> Finding.error("unknown-unit", "", unit.value()))
        .toList();
  }

  private List<Finding> duplicates(CascadeDraft draft) {
    var document = draft.document();
    if (instructions
        .statusOf(draft.id())
        .filter(status -> status != InstructionStatus.RECORDED)
        .isPresent()) {
      return List.of(Finding.error("already-started", document.title(), draft.id().value()));
    }
    var newBases = draft.bases().stream().filter(basis -> instructions.byId(basis.id()).isEmpty());
    return Stream.concat(Stream.of(document), newBases)
        .flatMap(one -> duplicateNumber(one).stream())
        .toList();
  }

  private Optional<Finding> duplicateNumber(Document document) {
    return document
        .number()
        .flatMap(n -> instructions.withNumber(document.issuer(), n, document.year()))
        .map(
            other ->
                Finding.error(
                    "duplicate-number", document.title(), document.number().get(), other.value()));
  }

  private List<Finding> addresseeFindings(CascadeDraft draft, LocalDate on) {
    var resolved = addressees.resolve(draft.addressees(), on);
    if (resolved.isEmpty()) {
      return List.of(Finding.error("no-addressee", ""));
    }
    var hearers = audience.on(on);
    return resolved.stream()
        .map(Addressed::unit)
        .flatMap(unit -> unreachable(unit, hearers).stream())
        .toList();
  }

  private static Optional<Finding> unreachable(Unit unit, Hearers hearers) {
    var told = hearers.ofUnit(unit.id());
    if (told.isEmpty()) {
      return Optional.of(Finding.error("no-focal-point", "", unit.name()));
    }
    return told.stream().anyMatch(listener -> listener.person().isReachable())
        ? Optional.empty()
        : Optional.of(Finding.error("no-address-works", "", unit.name()));
  }

  private List<Finding> dateFindings(CascadeDraft draft, ReportRegime regime, Instant startAt) {
    return regime.timing().occurrences().stream()
        .flatMap(occurrence -> dateFindings(draft, regime, occurrence, startAt).stream())
        .toList();
  }

  private List<Finding> dateFindings(
      CascadeDraft draft, ReportRegime regime, Occurrence occurrence, Instant startAt) {
    var found = new ArrayList<Finding>();
    var wording = regime.wording();
    var day = occurrence.day();
    var deadline = new Deadline(day, occurrence.bound(), zone);
    if (deadline.lastDay(calendar).isBefore(draft.issuedOnOrAfter())) {
      found.add(Finding.error("deadline-before-issue", wording, day, draft.issuedOnOrAfter()));
    } else if (deadline.isMissedAt(startAt, calendar)) {
      found.add(Finding.error("deadline-passed", wording, day));
    }
    if (day.getYear() != draft.document().year()) {
      found.add(Finding.warning("deadline-other-year", wording, day, draft.document().year() + ""));
    }
    if (deadline.isProvisional(calendar)) {
      found.add(Finding.warning("deadline-provisional", wording, day));
    }
    return found;
  }

  private static List<Finding> blanks(CascadeDraft draft) {
    var found = new ArrayList<Finding>();
    if (draft.document().number().isEmpty()) {
      found.add(Finding.warning("number-blank", "Số: " + draft.document().symbol()));
    }
    if (draft.document().issuedOn().isEmpty()) {
      found.add(Finding.warning("date-blank", ""));
    }
    return found;
  }
}

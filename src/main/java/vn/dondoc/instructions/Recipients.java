package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Hearers;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** Reports and duties that would reach nobody. */
@Component
@Order(2)
class Recipients implements Check {
  private final AddresseeResolution addressees;
  private final Units units;
  private final Audience audience;

  Recipients(AddresseeResolution addressees, Units units, Audience audience) {
    this.addressees = addressees;
    this.units = units;
    this.audience = audience;
  }

  @Override
  public List<Finding> of(CheckSubject subject) {
    var draft = subject.draft();
    var resolved = addressees.resolve(draft.addressees(), subject.today());
    if (resolved.isEmpty()) {
      return List.of(Finding.error("no-addressee", ""));
    }
    var found = new ArrayList<Finding>();
    var hearers = audience.on(subject.today());
    resolved.stream().flatMap(one -> unreachable(one.unit(), hearers).stream()).forEach(found::add);
    draft.regimes().stream()
        .filter(regime -> reachesNobody(draft, regime, subject.today()))
        .map(
            regime ->
                Finding.error("report-from-nobody", regime.wording(), regime.title()).about(regime))
        .forEach(found::add);
    dutiesOfNobody(subject).forEach(found::add);
    return found;
  }

  private static Optional<Finding> unreachable(Unit unit, Hearers hearers) {
    var told = hearers.ofUnit(unit.id());
    if (told.stream().anyMatch(listener -> listener.person().isReachable())) {
      return Optional.empty();
    }
    var why = told.isEmpty() ? "no-focal-point" : "no-address-works";
    return Optional.of(
        Finding.error(why, "", unit.name()).about(unit.id().value(), Optional.empty()));
  }

  private boolean reachesNobody(CascadeDraft draft, ReportRegime regime, LocalDate on) {
    List<Addressed> owing = addressees.resolve(draft.addresseesOf(regime), on);
    return owing.isEmpty();
  }

  private Stream<Finding> dutiesOfNobody(CheckSubject subject) {
    var duties = subject.draft().duties();
    return IntStream.range(0, duties.size())
        .filter(i -> units.select(duties.get(i).addressees(), subject.today()).isEmpty())
        .mapToObj(i -> dutyOfNobody(i + 1, duties.get(i)));
  }

  private static Finding dutyOfNobody(int position, AssignedDuty duty) {
    return Finding.warning("duty-of-nobody", duty.text(), duty.addressees().text())
        .about(position + "", duty.sourceLine());
  }
}

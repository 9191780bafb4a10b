package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.units.Units;

/** Reports and duties that would reach nobody. */
@Component
@Order(2)
class Recipients implements Check {
  private final AddresseeResolution addressees;
  private final Units units;
  private final Reachability reachability;

  Recipients(AddresseeResolution addressees, Units units, Reachability reachability) {
    this.addressees = addressees;
    this.units = units;
    this.reachability = reachability;
  }

  @Override
  public List<Finding> of(CheckSubject subject) {
    var draft = subject.draft();
    var resolved = addressees.resolve(draft.addressees(), subject.today());
    if (resolved.isEmpty()) {
      return List.of(Finding.error("no-addressee", ""));
    }
    var found = new ArrayList<Finding>();
    found.addAll(reachability.of(resolved.stream().map(Addressed::unit).toList(), subject.today()));
    draft.regimes().stream()
        .filter(regime -> reachesNobody(draft, regime, subject.today()))
        .map(
            regime ->
                Finding.error("report-from-nobody", regime.wording(), regime.title()).about(regime))
        .forEach(found::add);
    dutiesOfNobody(subject).forEach(found::add);
    return found;
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

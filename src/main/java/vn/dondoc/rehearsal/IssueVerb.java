package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.instructions.Issued;
import vn.dondoc.instructions.IssuingPlans;

/** The unit issues the plan that it owes: {@code number}, {@code text} (title). */
@Component
class IssueVerb implements Verb {
  private final IssuingPlans issuing;

  IssueVerb(IssuingPlans issuing) {
    this.issuing = issuing;
  }

  @Override
  public String name() {
    return "issue";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report", "number");
    var number = node.text("number");
    var title = node.text("text").orElse("Kế hoạch của đơn vị");
    return Optional.of(
        scene ->
            issuing.issue(
                scene.obligation(),
                issued(number.orElseThrow(), title, scene),
                scene.focalPoint()));
  }

  private static Issued issued(String number, String title, Scene scene) {
    var symbol = number.replaceFirst("^\\d+", "");
    return new Issued(number, scene.today(), title, symbol, Optional.empty());
  }
}

package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.instructions.Amending;
import vn.dondoc.instructions.Amendment.Withdrawn;
import vn.dondoc.instructions.Grounds;

/**
 * The coordinator of the cascade asks for a report no more: of {@code unit} (all), by {@code
 * number} (none), {@code text} (why).
 */
@Component
class WithdrawVerb implements Verb {
  private final Amending amending;

  WithdrawVerb(Amending amending) {
    this.amending = amending;
  }

  @Override
  public String name() {
    return "withdraw";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("report", "text");
    var reason = node.text("text");
    var number = node.text("number");
    return Optional.of(
        scene -> {
          var withdrawn = new Withdrawn(Optional.of(scene.regime()), scene.namedUnit());
          var date = number.map(given -> scene.today());
          var grounds = new Grounds(reason.orElseThrow(), number, date);
          amending.amend(scene.instruction(), withdrawn, grounds, scene.coordinator());
        });
  }
}

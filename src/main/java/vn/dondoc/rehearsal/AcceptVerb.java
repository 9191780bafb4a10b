package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Accepting;

/** The collector accepts what the unit handed in. */
@Component
class AcceptVerb implements Verb {
  private final Accepting accepting;

  AcceptVerb(Accepting accepting) {
    this.accepting = accepting;
  }

  @Override
  public String name() {
    return "accept";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report");
    return Optional.of(scene -> accepting.accept(scene.obligation(), scene.reviewer()));
  }
}

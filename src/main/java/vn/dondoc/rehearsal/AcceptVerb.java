package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Reviewing;

/** The collector accepts what the unit handed in. */
@Component
class AcceptVerb implements Verb {
  private final Reviewing reviewing;

  AcceptVerb(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public String name() {
    return "accept";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report");
    return Optional.of(scene -> reviewing.accept(scene.obligation(), scene.reviewer()));
  }
}

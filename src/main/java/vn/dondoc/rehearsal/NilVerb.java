package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.Submitting;

/** The unit says in one click that it has nothing to report. */
@Component
class NilVerb implements Verb {
  private final Submitting submitting;

  NilVerb(Submitting submitting) {
    this.submitting = submitting;
  }

  @Override
  public String name() {
    return "nil";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report");
    return Optional.of(
        scene -> submitting.submit(scene.obligation(), Handover.nil(), scene.focalPoint()));
  }
}

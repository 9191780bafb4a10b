package vn.dondoc.rehearsal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.Submitting;

/** The unit hands in: {@code number}, {@code text} (the summary). */
@Component
class SubmitVerb implements Verb {
  private final Submitting submitting;

  SubmitVerb(Submitting submitting) {
    this.submitting = submitting;
  }

  @Override
  public String name() {
    return "submit";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report");
    var number = node.text("number").orElse("01/BC");
    var text = node.text("text").orElse("Diễn tập");
    return Optional.of(
        scene ->
            submitting.submit(
                scene.obligation(),
                Handover.inSystem(number, scene.today(), text, List.of()),
                scene.focalPoint()));
  }
}

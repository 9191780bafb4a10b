package vn.dondoc.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Figures;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.Submitting;

/** The unit hands in: {@code number}, {@code text} (the summary), {@code figures}. */
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
    var figures = figures(node);
    return Optional.of(
        scene ->
            submitting.submit(
                scene.obligation(),
                Handover.inSystem(number, scene.today(), text, List.of()).with(figures),
                scene.focalPoint()));
  }

  /** The last one of a code counts. */
  private static Figures figures(MappingReader node) {
    return new Figures(
        node.list("figures", new FigureType()).stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b)));
  }
}

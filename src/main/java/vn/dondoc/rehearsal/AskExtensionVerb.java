package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Extending;

/** The unit asks for more time: {@code new-day}, {@code text} (why). */
@Component
class AskExtensionVerb implements Verb {
  private final Extending extending;

  AskExtensionVerb(Extending extending) {
    this.extending = extending;
  }

  @Override
  public String name() {
    return "ask-extension";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report", "new-day");
    var newDay = node.date("new-day");
    var reason = node.text("text").orElse("Diễn tập");
    return Optional.of(
        scene ->
            extending.ask(scene.obligation(), newDay.orElseThrow(), reason, scene.focalPoint()));
  }
}

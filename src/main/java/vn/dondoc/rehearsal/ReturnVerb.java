package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Returning;

/** The collector wants it done again: {@code text} (the reason), {@code new-day}. */
@Component
class ReturnVerb implements Verb {
  private final Returning returning;

  ReturnVerb(Returning returning) {
    this.returning = returning;
  }

  @Override
  public String name() {
    return "return";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report");
    var reason = node.text("text").orElse("Diễn tập");
    var newDay = node.date("new-day");
    return Optional.of(
        scene -> returning.giveBack(scene.obligation(), scene.reviewer(), reason, newDay));
  }
}

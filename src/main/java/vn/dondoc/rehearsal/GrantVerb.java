package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.DecidingExtensions;

/** The receiver's coordinator gives more time: {@code new-day} (as asked), {@code text}. */
@Component
class GrantVerb implements Verb {
  private final DecidingExtensions deciding;
  private final Wishes wishes;

  GrantVerb(DecidingExtensions deciding, Wishes wishes) {
    this.deciding = deciding;
    this.wishes = wishes;
  }

  @Override
  public String name() {
    return "grant";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report");
    var otherDay = node.date("new-day");
    var note = node.text("text").orElse("");
    return Optional.of(scene -> deciding.grant(wishes.of(scene), scene.receiver(), otherDay, note));
  }
}

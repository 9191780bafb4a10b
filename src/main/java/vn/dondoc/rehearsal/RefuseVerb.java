package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.DecidingExtensions;

/** The receiver's coordinator gives no more time: {@code text} (why). */
@Component
class RefuseVerb implements Verb {
  private final DecidingExtensions deciding;
  private final Wishes wishes;

  RefuseVerb(DecidingExtensions deciding, Wishes wishes) {
    this.deciding = deciding;
    this.wishes = wishes;
  }

  @Override
  public String name() {
    return "refuse";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report");
    var reason = node.text("text").orElse("Diễn tập");
    return Optional.of(scene -> deciding.refuse(wishes.of(scene), scene.receiver(), reason));
  }
}

package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.documents.ScalarType;
import vn.dondoc.obligations.Absenting;
import vn.dondoc.units.PersonId;

/**
 * The unit's focal point says that she will be away: {@code from} (today), {@code to}, {@code
 * substitute} (id of a person), {@code text} (why).
 */
@Component
class AbsentVerb implements Verb {
  private final Absenting absenting;

  AbsentVerb(Absenting absenting) {
    this.absenting = absenting;
  }

  @Override
  public String name() {
    return "absent";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "to");
    var from = node.date("from");
    var to = node.date("to");
    var substitute = node.scalar("substitute", ScalarType.id(PersonId::new));
    var reason = node.text("text").orElse("");
    return Optional.of(
        scene -> {
          var away = scene.focalPoint();
          var first = from.orElse(scene.today());
          absenting.record(away.id(), first, to.orElseThrow(), substitute, reason, away);
        });
  }
}

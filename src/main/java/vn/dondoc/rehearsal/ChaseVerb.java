package vn.dondoc.rehearsal;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Chaser;
import vn.dondoc.obligations.Chasing;

/**
 * The receiver's coordinator chases a unit by hand: {@code text} (the message), {@code reason} (why
 * again within 24 hours).
 */
@Component
class ChaseVerb implements Verb {
  private final Chasing chasing;

  ChaseVerb(Chasing chasing) {
    this.chasing = chasing;
  }

  @Override
  public String name() {
    return "chase";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report");
    var message = node.text("text").orElse("Đề nghị đơn vị nộp báo cáo");
    var chaser = new Chaser(message, node.text("reason").orElse(""));
    return Optional.of(
        scene -> chasing.chase(Set.of(scene.obligation()), chaser, scene.receiver()));
  }
}

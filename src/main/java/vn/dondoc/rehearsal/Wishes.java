package vn.dondoc.rehearsal;

import org.springframework.stereotype.Component;
import vn.dondoc.obligations.ExtensionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.CascadeExtensions;
import vn.dondoc.progress.PendingExtension;

/** Finds the wish for more time that the receiver of a report has before her. */
@Component
class Wishes {
  private final CascadeExtensions extensions;

  Wishes(CascadeExtensions extensions) {
    this.extensions = extensions;
  }

  /**
   * @throws NotFound if the unit has not asked
   */
  ExtensionId of(Scene scene) {
    var obligation = scene.obligation().value();
    return extensions.pending(scene.instruction().value(), scene.receiver()).stream()
        .filter(wish -> wish.obligation().equals(obligation))
        .map(PendingExtension::id)
        .findFirst()
        .map(ExtensionId::new)
        .orElseThrow(() -> new NotFound("extension of " + obligation));
  }
}

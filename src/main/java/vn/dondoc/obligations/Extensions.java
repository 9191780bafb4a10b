package vn.dondoc.obligations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every wish for more time, with what became of it. Nothing is deleted. */
interface Extensions {

  Optional<Extension> byId(ExtensionId id);

  /** In the order in which they came. */
  List<Extension> of(ObligationId obligation);

  void add(Extension extension);

  void decided(Extension extension, Decision decision);

  /** What nobody decided before the unit handed in. */
  void lapse(ObligationId obligation, Instant at);
}

package vn.dondoc.notifications;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.AddressMended;

/** Sends on what an address that did not work has held up; what is no longer true stays behind. */
@Component
class Readdressing {
  private final Outbox outbox;
  private final Clock clock;

  Readdressing(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @EventListener
  void on(AddressMended mended) {
    outbox.readdress(mended.person(), mended.address(), clock.instant());
  }
}

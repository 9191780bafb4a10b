package vn.dondoc.obligations;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives one obligation more time, with everything that hangs on its deadline. */
@Component
class MovingDeadlines {
  private final Obligations obligations;
  private final Extensions extensions;
  private final ExtensionRules rules;
  private final SignalPlan plan;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;

  MovingDeadlines(
      Obligations obligations,
      Extensions extensions,
      ExtensionRules rules,
      SignalPlan plan,
      AuditTrail audit,
      ApplicationEventPublisher events) {
    this.obligations = obligations;
    this.extensions = extensions;
    this.rules = rules;
    this.plan = plan;
    this.audit = audit;
    this.events = events;
  }

  /** The round is the caller's to wake: once, however many obligations of it move. */
  void move(
      Round round, Obligation obligation, Extension extension, LocalDate day, Decision decision) {
    var moved = obligation.extended(round, rules.by(day), decision.at(), plan);
    obligations.save(moved);
    extensions.decided(extension, decision);
    var reason = decision.reason().orElse(extension.reason());
    var change = Change.of(obligation.deadline(), moved.deadline()).because(reason);
    audit.obligation("EXTENSION_GRANTED", decision.by(), round, obligation.id(), null, change);
    events.publishEvent(new ExtensionDecided(round, moved, extension.seq(), decision.at()));
  }
}

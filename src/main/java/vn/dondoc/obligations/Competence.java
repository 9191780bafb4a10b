package vn.dondoc.obligations;

import org.springframework.stereotype.Component;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;

/** Who may do what to an obligation. Whoever may not is told that there is no such thing. */
@Component
class Competence {

  /** The unit's focal point, or its leader in her place. */
  void requireSubmitter(Person who, Obligation obligation) {
    if (!isFocalPointOrLeader(who, obligation.unit())) {
      throw new NotFound(obligation.id());
    }
  }

  /**
   * Who collects the round; the recipient's coordinator may always step in. Nobody judges herself.
   */
  void requireReviewer(Person who, Round round, Obligation obligation) {
    var collects = isFocalPointOrLeader(who, round.reviewer());
    var receives = who.holds(Role.COORDINATOR, round.to());
    if (isFocalPointOrLeader(who, obligation.unit()) || !(collects || receives)) {
      throw new NotFound(obligation.id());
    }
  }

  /** The recipient's leader or coordinator; nobody gives her own unit more time. */
  void requireDecider(Person who, Round round, Obligation obligation) {
    requireReceiver(who, round, obligation);
    if (isOfUnit(who, obligation.unit())) {
      throw new NotFound(obligation.id());
    }
  }

  /** The recipient's leader or coordinator, whatever else she is. */
  void requireReceiver(Person who, Round round, Obligation obligation) {
    if (!who.holds(Role.LEADER, round.to()) && !who.holds(Role.COORDINATOR, round.to())) {
      throw new NotFound(obligation.id());
    }
  }

  /** Herself, or in the place of somebody. */
  static boolean isOfUnit(Person who, UnitId unit) {
    return who.roles().stream().anyMatch(assignment -> assignment.unit().equals(unit));
  }

  private static boolean isFocalPointOrLeader(Person who, UnitId unit) {
    return who.holds(Role.FOCAL_POINT, unit) || who.holds(Role.LEADER, unit);
  }
}

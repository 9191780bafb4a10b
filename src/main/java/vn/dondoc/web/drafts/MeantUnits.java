package vn.dondoc.web.drafts;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.GroupSheet;
import vn.dondoc.documents.SelectorSheet;
import vn.dondoc.instructions.Addressing;
import vn.dondoc.instructions.Finding;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnknownUnit;

/** Whom groups mean today: counts and the first names, never three thousand rows. */
@Component
class MeantUnits {
  private static final int SHOWN = 60;
  private static final int UNREACHABLE_SHOWN = 30;

  private final Addressing addressing;
  private final Clock clock;

  MeantUnits(Addressing addressing, Clock clock) {
    this.addressing = addressing;
    this.clock = clock;
  }

  /**
   * @param count of all units that are meant
   * @param shown the first of them
   * @param unreachable the first of those in which nobody can be told
   */
  record View(int count, List<Unit> shown, int unreachableCount, List<Finding> unreachable) {
    public int more() {
      return count - shown.size();
    }

    public int moreUnreachable() {
      return unreachableCount - unreachable.size();
    }
  }

  /** Groups that say too little yet mean nobody. */
  View of(List<GroupSheet> groups) {
    var ready = groups.stream().filter(MeantUnits::saysEnough).map(GroupSheet::group).toList();
    try {
      var meant = addressing.meant(ready, clock.instant());
      return new View(
          meant.units().size(),
          meant.units().stream().limit(SHOWN).toList(),
          meant.unreachable().size(),
          meant.unreachable().stream().limit(UNREACHABLE_SHOWN).toList());
    } catch (UnknownUnit | IllegalArgumentException unknown) {
      return new View(0, List.of(), 0, List.of());
    }
  }

  private static boolean saysEnough(GroupSheet group) {
    SelectorSheet selector = group.selector();
    return !selector.within().isEmpty()
        && !(selector.kinds().isEmpty() && selector.named().isEmpty());
  }
}

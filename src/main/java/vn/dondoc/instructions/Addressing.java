package vn.dondoc.instructions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.dondoc.instructions.AddresseeResolution.Addressed;
import vn.dondoc.units.Unit;

/** Shows whom groups of addressees mean, while a draft is still worked on. */
@Service
public class Addressing {
  private final AddresseeResolution resolution;
  private final Reachability reachability;
  private final ZoneId zone;

  Addressing(AddresseeResolution resolution, Reachability reachability, ZoneId zone) {
    this.resolution = resolution;
    this.reachability = reachability;
    this.zone = zone;
  }

  /**
   * @param units each once, in the order of the groups
   * @param unreachable a finding for each unit in which nobody can be told
   */
  public record Meant(List<Unit> units, List<Finding> unreachable) {}

  /**
   * @throws vn.dondoc.units.UnknownUnit if a group names a unit that was never recorded
   */
  public Meant meant(List<AddresseeGroup> groups, Instant at) {
    var day = at.atZone(zone).toLocalDate();
    var units = resolution.resolve(groups, day).stream().map(Addressed::unit).toList();
    return new Meant(units, reachability.of(units, day));
  }
}

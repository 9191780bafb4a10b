package vn.dondoc.obligations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** Who looks after whom. */
@Component
class Oversight {
  private static final Set<Role> OVERSEERS =
      Set.of(Role.LEADER, Role.COORDINATOR, Role.ADMINISTRATOR);

  private final Units units;
  private final JdbcClient client;

  Oversight(Units units, JdbcClient client) {
    this.units = units;
    this.client = client;
  }

  /** Who leads, coordinates or administers one of her units, or one above it. */
  boolean looksAfter(Person who, Person whom) {
    return unitsOf(whom).anyMatch(unit -> looksAfter(who, unit));
  }

  boolean looksAfter(Person who, UnitId unit) {
    return OVERSEERS.stream().anyMatch(role -> has(who, role, unit));
  }

  boolean administers(Person who, UnitId unit) {
    return has(who, Role.ADMINISTRATOR, unit);
  }

  private boolean has(Person who, Role role, UnitId unit) {
    return who.roles().stream()
        .filter(assignment -> assignment.role() == role)
        .anyMatch(assignment -> units.isWithin(unit, assignment.unit()));
  }

  /** Who looks after her, or waits for a report of her unit, wherever in the tree it is. */
  boolean mayReach(Person who, Person whom) {
    return looksAfter(who, whom) || expectsReports(coordinated(who), unitsOf(whom).toList());
  }

  private static Stream<UnitId> unitsOf(Person person) {
    return person.assignments().stream().map(Assignment::unit);
  }

  private static List<UnitId> coordinated(Person who) {
    return who.roles().stream()
        .filter(assignment -> assignment.role() == Role.COORDINATOR)
        .map(Assignment::unit)
        .toList();
  }

  private boolean expectsReports(List<UnitId> receivers, List<UnitId> owing) {
    if (receivers.isEmpty() || owing.isEmpty()) {
      return false;
    }
    return client
            .sql(
                """
                select count(*) from regime_addressee d
                join reporting_round r on r.instruction_id = d.instruction_id
                  and r.regime = d.regime
                where r.state <> 'CLOSED' and not d.withdrawn and d.unit_id in (:owing) and r.to_unit in (:receivers)
                """)
            .param("owing", values(owing))
            .param("receivers", values(receivers))
            .query(Integer.class)
            .single()
        > 0;
  }

  private static List<String> values(List<UnitId> units) {
    return units.stream().map(UnitId::value).collect(Collectors.toList());
  }
}

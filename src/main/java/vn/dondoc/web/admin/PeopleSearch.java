package vn.dondoc.web.admin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.progress.Unaccented;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Person;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;
import vn.dondoc.web.security.ManagingAccounts;

/** Finds people by name, unit, e-mail or account, with or without accents. */
@Component
class PeopleSearch {
  private final ManagingAccounts managing;
  private final Units units;

  PeopleSearch(ManagingAccounts managing, Units units) {
    this.managing = managing;
    this.units = units;
  }

  /**
   * @param text every word of it must be found; empty finds all
   * @param state none, on or off; anything else finds all
   */
  List<PersonRow> find(String text, String state, Person administrator) {
    var names = units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    var words = Unaccented.of(text).trim().split("\\s+");
    return managing.all(administrator).stream()
        .map(entry -> row(entry, names, administrator))
        .filter(row -> !List.of("none", "on", "off").contains(state) || row.state().equals(state))
        .filter(row -> Stream.of(words).allMatch(Unaccented.of(everythingOf(row))::contains))
        .toList();
  }

  private static PersonRow row(
      ManagingAccounts.Entry entry, Map<UnitId, Unit> names, Person administrator) {
    var person = entry.person();
    var roles =
        person.assignments().stream()
            .sorted(Comparator.comparing(Assignment::role))
            .map(a -> new PersonRow.RoleIn(a.role().code(), names.get(a.unit()).shortName()))
            .toList();
    return new PersonRow(
        person.id().value(),
        person.name(),
        person.email(),
        roles,
        entry.username(),
        entry.enabled(),
        entry.identities(),
        person.id().equals(administrator.id()));
  }

  private static String everythingOf(PersonRow row) {
    var where = row.roles().stream().map(PersonRow.RoleIn::unit).collect(Collectors.joining(" "));
    return String.join(" ", row.id(), row.name(), row.email(), where, row.username().orElse(""));
  }
}

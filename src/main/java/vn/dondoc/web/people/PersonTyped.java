package vn.dondoc.web.people;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;

/** Who is meant by what a form sends. */
@Component
class PersonTyped {
  private final People people;

  PersonTyped(People people) {
    this.people = people;
  }

  /** Empty when nothing was typed, or when it names nobody or several, which {@code errors} say. */
  Optional<PersonId> byAddress(String field, String typed, Errors errors) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    var found = people.withEmail(typed.strip());
    if (found.size() != 1) {
      var key = found.isEmpty() ? "people.nobody-there" : "people.several-there";
      errors.rejectValue(field, key, new Object[] {typed.strip()}, null);
      return Optional.empty();
    }
    return Optional.of(found.get(0).id());
  }

  /**
   * @throws NotFound if it cannot be one
   */
  static PersonId id(String person) {
    try {
      return new PersonId(person);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new NotFound(person);
    }
  }
}

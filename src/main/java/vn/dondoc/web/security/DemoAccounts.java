package vn.dondoc.web.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;

/** In a demo everybody may sign in, with one password that the sign-in page tells. */
@Component
@Profile("demo")
@Order(0)
class DemoAccounts implements ApplicationRunner {
  static final String PASSWORD = "demo";

  private final Accounts accounts;
  private final People people;
  private final PasswordEncoder encoder;

  DemoAccounts(Accounts accounts, People people, PasswordEncoder encoder) {
    this.accounts = accounts;
    this.people = people;
    this.encoder = encoder;
  }

  /**
   * Somebody whose place a guest may take.
   *
   * @param role key under {@code sign-in.as.*}
   */
  record Guest(String role, Person person) {}

  @Override
  public void run(ApplicationArguments arguments) {
    // One hash for all: they share the password, and bcrypt is slow on purpose.
    var hash = encoder.encode(PASSWORD);
    people.all().stream()
        .filter(person -> accounts.of(person.id()).isEmpty())
        .map(person -> Account.fresh(person.id().value(), hash, person.id(), false))
        .forEach(accounts::add);
  }

  List<Guest> guests() {
    return Stream.of(
            guest("coordinator", "dp-so"),
            guest("focal-point", "dm-phong-khtc"),
            guest("collector", "dm-phong-xdnsvhgd"),
            guest("leader", "ld-phong-khtc"),
            guest("administrator", "qt-so"),
            guest("women-union", "dp-hoi-lhpn-hn"),
            guest("lam-thao", "dp-ubnd-lam-thao"),
            guest("bat-trang", "dp-ubnd-xa-bat-trang"),
            guest("bim-son", "dp-ubnd-tx-bim-son"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Guest> guest(String role, String person) {
    return people.byId(new PersonId(person)).map(found -> new Guest(role, found));
  }
}

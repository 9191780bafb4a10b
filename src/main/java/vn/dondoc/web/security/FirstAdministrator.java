package vn.dondoc.web.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** Where there is no account yet, the environment names the one who makes all others. */
@Component
@Profile("!demo")
public class FirstAdministrator {
  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final int MIN_PASSWORD = 12;

  /** What bcrypt takes in. */
  private static final int MAX_PASSWORD_BYTES = 72;

  private final Environment environment;
  private final Accounts accounts;
  private final People people;
  private final PasswordEncoder encoder;

  FirstAdministrator(
      Environment environment, Accounts accounts, People people, PasswordEncoder encoder) {
    this.environment = environment;
    this.accounts = accounts;
    this.people = people;
    this.encoder = encoder;
  }

  /** Message keys of the settings that must still be made; empty once there is any account. */
  public List<String> missing() {
    var keys = new ArrayList<String>();
    if (accounts.isEmpty()) {
      if (username().isEmpty()) {
        keys.add("settings.admin-username");
      }
      var password = password();
      if (password.length() < MIN_PASSWORD
          || password.getBytes(StandardCharsets.UTF_8).length > MAX_PASSWORD_BYTES) {
        keys.add("settings.admin-password");
      }
    }
    return keys;
  }

  /**
   * Makes the account unless there are others.
   *
   * @return whether the named person is an administrator, so that it could be made
   */
  public boolean make() {
    if (!accounts.isEmpty()) {
      return true;
    }
    var person = person();
    person.ifPresent(this::add);
    return person.isPresent();
  }

  /** Another node that starts at the same moment may be quicker, which is as good. */
  private void add(Person found) {
    try {
      accounts.add(Account.fresh(username(), encoder.encode(password()), found.id(), false));
    } catch (DuplicateKeyException e) {
      log.info("The first administrator has been made by another node");
    }
  }

  private Optional<Person> person() {
    var named = setting("DONDOC_ADMIN_PERSON");
    return people.all().stream()
        .filter(FirstAdministrator::isAdministrator)
        .filter(person -> named.isEmpty() || person.id().value().equals(named))
        .findFirst();
  }

  private static boolean isAdministrator(Person person) {
    return new CurrentUser(person).holds(Role.ADMINISTRATOR);
  }

  private String username() {
    return setting("DONDOC_ADMIN_USERNAME").strip().toLowerCase(Locale.ROOT);
  }

  private String password() {
    return setting("DONDOC_ADMIN_PASSWORD");
  }

  private String setting(String name) {
    var value = environment.getProperty(name);
    return StringUtils.hasText(value) ? value : "";
  }
}

package vn.dondoc.web.security;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** An administrator looks after the accounts of the people in and below her units. */
@Service
public class ManagingAccounts {
  private final Accounts accounts;
  private final People people;
  private final Units units;
  private final Identities identities;
  private final LinkingIdentities linking;
  private final PasswordEncoder encoder;
  private final AuditTrail audit;
  private final OneTimePasswords passwords = new OneTimePasswords();

  ManagingAccounts(
      Accounts accounts,
      People people,
      Units units,
      Identities identities,
      LinkingIdentities linking,
      PasswordEncoder encoder,
      AuditTrail audit) {
    this.accounts = accounts;
    this.identities = identities;
    this.linking = linking;
    this.people = people;
    this.units = units;
    this.encoder = encoder;
    this.audit = audit;
  }

  /**
   * @param username empty while there is no account
   * @param identities of outer providers that open it
   */
  public record Entry(
      Person person, Optional<String> username, boolean enabled, List<Identity> identities) {}

  /** A password that is shown once, on the page after; until then it lies in the session. */
  public record Issued(String username, String password) implements Serializable {}

  /** In the Vietnamese order of names. */
  public List<Entry> all(Person administrator) {
    var known = new HashMap<PersonId, Account>();
    accounts.all().forEach(account -> known.put(account.person(), account));
    var opening = identities.all();
    var governed = unitsGovernedBy(administrator);
    return people.all().stream()
        .filter(person -> isIn(governed, person))
        .map(person -> entry(person, Optional.ofNullable(known.get(person.id())), opening))
        .toList();
  }

  private static Entry entry(
      Person person, Optional<Account> account, Map<String, List<Identity>> opening) {
    var username = account.map(Account::username);
    return new Entry(
        person,
        username,
        account.map(Account::enabled).orElse(false),
        username.map(name -> opening.getOrDefault(name, List.of())).orElse(List.of()));
  }

  /**
   * Makes the account, or gives it a new password and ends its sessions.
   *
   * @throws NotFound if this person is not the administrator's to look after
   */
  @Transactional
  public Issued issuePassword(PersonId id, Person administrator) {
    var person = find(id, administrator);
    var password = passwords.next();
    var hash = encoder.encode(password);
    var account = accounts.of(person.id());
    if (account.isPresent()) {
      accounts.changePassword(id, hash, true);
    } else {
      accounts.add(Account.fresh(id.value(), hash, id, true));
    }
    var username = account.map(Account::username).orElse(id.value());
    var type = account.isPresent() ? "PASSWORD_RESET" : "ACCOUNT_CREATED";
    audit.subject(type, administrator.id(), AuditSubject.of(id), username, Change.none());
    return new Issued(username, password);
  }

  /**
   * @throws NotFound if this person is not the administrator's to look after, or has no account
   * @throws Refusal if the administrator would shut herself out
   */
  @Transactional
  public void enable(PersonId id, boolean enabled, Person administrator) {
    var account = account(id, administrator);
    if (account.person().equals(administrator.id())) {
      throw new Refusal("own-account");
    }
    accounts.enable(id, enabled);
    var type = enabled ? "ACCOUNT_ENABLED" : "ACCOUNT_DISABLED";
    audit.subject(type, administrator.id(), AuditSubject.of(id), account.username(), Change.none());
  }

  /**
   * Lets an identity open the account, too.
   *
   * @throws NotFound if this person is not the administrator's to look after, or has no account
   * @throws Refusal if it opens another account, or is none
   */
  @Transactional
  public void link(PersonId id, Identity identity, Person administrator) {
    linking.link(account(id, administrator), identity, administrator.id());
  }

  /**
   * Sessions that began with it are over.
   *
   * @throws NotFound if this person is not the administrator's to look after, or it is not hers
   */
  @Transactional
  public void unlink(PersonId id, Identity identity, Person administrator) {
    linking.unlink(account(id, administrator), identity, administrator.id());
  }

  private Account account(PersonId id, Person administrator) {
    return accounts.of(find(id, administrator).id()).orElseThrow(() -> new NotFound(id));
  }

  private Person find(PersonId id, Person administrator) {
    var governed = unitsGovernedBy(administrator);
    return people
        .byId(id)
        .filter(person -> isIn(governed, person))
        .orElseThrow(() -> new NotFound(id));
  }

  /** Those she administers, with all below them. */
  private Set<UnitId> unitsGovernedBy(Person administrator) {
    var roots =
        administrator.assignments().stream()
            .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
            .map(Assignment::unit)
            .toList();
    return units.all().stream()
        .filter(unit -> roots.stream().anyMatch(unit::isWithin))
        .map(Unit::id)
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Set<UnitId> governed, Person person) {
    return person.assignments().stream().map(Assignment::unit).anyMatch(governed::contains);
  }
}

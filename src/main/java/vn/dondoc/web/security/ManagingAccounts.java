package vn.dondoc.web.security;

import java.io.Serializable;
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
import vn.dondoc.units.Units;

/** An administrator looks after the accounts of the people in and below her units. */
@Service
public class ManagingAccounts {
  private final Accounts accounts;
  private final People people;
  private final Units units;
  private final LinkingIdentities linking;
  private final PasswordEncoder encoder;
  private final AuditTrail audit;
  private final OneTimePasswords passwords = new OneTimePasswords();

  ManagingAccounts(
      Accounts accounts,
      People people,
      Units units,
      LinkingIdentities linking,
      PasswordEncoder encoder,
      AuditTrail audit) {
    this.accounts = accounts;
    this.linking = linking;
    this.people = people;
    this.units = units;
    this.encoder = encoder;
    this.audit = audit;
  }

  /** A password that is shown once, on the page after; until then it lies in the session. */
  public record Issued(String username, String password) implements Serializable {}

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
    return people
        .byId(id)
        .filter(person -> isGoverned(person, administrator))
        .orElseThrow(() -> new NotFound(id));
  }

  /** Whether one of her units is the administrator's, or below one of them. */
  private boolean isGoverned(Person person, Person administrator) {
    var tops =
        administrator.assignments().stream()
            .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
            .map(Assignment::unit)
            .toList();
    return person.assignments().stream()
        .anyMatch(theirs -> tops.stream().anyMatch(top -> units.isWithin(theirs.unit(), top)));
  }
}

package vn.dondoc.web.security;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.notifications.SendingLetters;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;

/** Whoever has forgotten her password gets a link by mail, to the address that is known of her. */
@Service
public class ForgottenPasswords {
  private static final Pace OF_NAME = new Pace(2, Duration.ofMinutes(5), Duration.ofHours(1));
  private static final Pace OF_ORIGIN = new Pace(20, Duration.ofMinutes(1), Duration.ofHours(1));

  /** People of one unit may share a mailbox, but not many. */
  private static final int MAX_LETTERS = 5;

  private final Accounts accounts;
  private final People people;
  private final VainTries tries;
  private final PasswordResets resets;
  private final OwnPassword passwords;
  private final SendingLetters letters;
  private final TaskExecutor background;

  ForgottenPasswords(
      Accounts accounts,
      People people,
      VainTries tries,
      PasswordResets resets,
      OwnPassword passwords,
      SendingLetters letters,
      TaskExecutor applicationTaskExecutor) {
    this.accounts = accounts;
    this.people = people;
    this.tries = tries;
    this.resets = resets;
    this.passwords = passwords;
    this.letters = letters;
    this.background = applicationTaskExecutor;
  }

  /**
   * Done behind the answer, so that how long this takes does not tell whether there is an account.
   *
   * @param typed name of an account or an e-mail address
   * @param origin address it was asked from
   */
  void ask(String typed, String origin) {
    background.execute(() -> send(typed, origin));
  }

  private void send(String typed, String origin) {
    var attempts =
        List.of(
            new Attempt("reset.origin", origin, OF_ORIGIN),
            new Attempt("reset.name", typed, OF_NAME));
    if (tries.begin(attempts).isZero()) {
      accountsOf(AccountLookup.plain(typed)).stream()
          .filter(Account::enabled)
          .limit(MAX_LETTERS)
          .forEach(account -> letters.send(account.person(), ResetLetters.KIND));
    }
  }

  private List<Account> accountsOf(String typed) {
    var named = accounts.byUsername(typed);
    if (named.isPresent()) {
      return List.of(named.get());
    }
    return people.all().stream()
        .filter(person -> person.email().toLowerCase(Locale.ROOT).equals(typed))
        .map(Person::id)
        .map(accounts::of)
        .flatMap(Optional::stream)
        .toList();
  }

  boolean isGood(String token) {
    return resets.account(token).isPresent();
  }

  /**
   * All sessions of the account are over.
   *
   * @return false when the link is good no longer
   * @throws Refusal if the new password is not good, at its field; the link stays good
   */
  @Transactional
  public boolean renew(String token, String wished, String again) {
    var account = resets.account(token).flatMap(accounts::byUsername).filter(Account::enabled);
    if (account.isEmpty()) {
      return false;
    }
    passwords.check(account.get(), wished, again);
    if (!resets.use(token)) {
      return false;
    }
    passwords.replace(account.get(), wished, again);
    tries.forget(List.of(PasswordSignIn.ofAccount(account.get().username())));
    return true;
  }
}

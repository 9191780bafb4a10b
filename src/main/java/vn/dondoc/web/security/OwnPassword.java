package vn.dondoc.web.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.PersonId;

/** A person chooses the password of her own account. */
@Service
class OwnPassword {
  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final PasswordRules rules;
  private final PasswordResets resets;
  private final AuditTrail audit;
  private final VainTries tries;
  private final TransactionTemplate transaction;

  OwnPassword(
      Accounts accounts,
      PasswordEncoder encoder,
      PasswordRules rules,
      PasswordResets resets,
      AuditTrail audit,
      VainTries tries,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.rules = rules;
    this.resets = resets;
    this.audit = audit;
    this.tries = tries;
    this.transaction = transaction;
  }

  /**
   * Sessions begun with the old password are over. Whoever gives a wrong one waits as at the
   * sign-in: the session may be somebody else's who found it open. Counted before the transaction,
   * so that the refusal does not undo it.
   *
   * @return the account with its new password
   * @throws Refusal if the old password is wrong or the new one not good, at its field
   */
  public Account change(PersonId person, String old, String wished, String again) {
    var account = accounts.of(person).orElseThrow();
    requireOld(account, old);
    if (wished.equals(old)) {
      throw Refusal.ofField("wished", "password-same");
    }
    check(account, wished, again);
    return transaction.execute(status -> changed(account, wished));
  }

  private void requireOld(Account account, String old) {
    var attempts = List.of(PasswordSignIn.ofAccount(account.username()));
    var wait = tries.begin(attempts);
    if (!wait.isZero()) {
      throw Refusal.ofField("old", "password-wait", wait.toSeconds() + 1);
    }
    if (!encoder.matches(old, account.passwordHash())) {
      throw Refusal.ofField("old", "password-old-wrong");
    }
    tries.forget(attempts);
  }

  private Account changed(Account account, String wished) {
    var subject = AuditSubject.of(account.person());
    audit.subject("PASSWORD_CHANGED", account.person(), subject, account.username(), Change.none());
    return set(account, wished);
  }

  /**
   * For whoever has shown otherwise that the account is hers.
   *
   * @throws Refusal if the new one is not good, at its field
   */
  @Transactional
  public Account replace(Account account, String wished, String again) {
    check(account, wished, again);
    if (account.mustChange() && encoder.matches(wished, account.passwordHash())) {
      throw Refusal.ofField("wished", "password-same");
    }
    var person = account.person();
    var subject = AuditSubject.of(person);
    audit.subject("PASSWORD_RENEWED", person, subject, account.username(), Change.none());
    return set(account, wished);
  }

  /**
   * @throws Refusal if it may not be the password of this account, at its field
   */
  void check(Account account, String wished, String again) {
    Stream.of(
            rules.refusalOf(wished, account.username(), "wished"),
            Objects.equals(wished, again)
                ? Optional.<Refusal>empty()
                : Optional.of(Refusal.ofField("again", "password-differs")))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  private Account set(Account account, String wished) {
    accounts.changePassword(account.person(), encoder.encode(wished), false);
    resets.endAll(account.username());
    return accounts.of(account.person()).orElseThrow();
  }
}

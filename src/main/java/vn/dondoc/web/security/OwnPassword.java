package vn.dondoc.web.security;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

  OwnPassword(
      Accounts accounts,
      PasswordEncoder encoder,
      PasswordRules rules,
      PasswordResets resets,
      AuditTrail audit) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.rules = rules;
    this.resets = resets;
    this.audit = audit;
  }

  /**
   * Sessions begun with the old password are over.
   *
   * @return the account with its new password
   * @throws Refusal if the old password is wrong or the new one not good, at its field
   */
  @Transactional
  public Account change(PersonId person, String old, String wished, String again) {
    var account = accounts.of(person).orElseThrow();
    if (!encoder.matches(old, account.passwordHash())) {
      throw Refusal.ofField("old", "password-old-wrong");
    }
    if (wished.equals(old)) {
      throw Refusal.ofField("wished", "password-same");
    }
    check(account, wished, again);
    var subject = AuditSubject.of(person);
    audit.subject("PASSWORD_CHANGED", person, subject, account.username(), Change.none());
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

package vn.dondoc.web.security;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;

/** Puts on record who came in and who tried to. */
@Service
class NotingSignIns {
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  NotingSignIns(Accounts accounts, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param way "password" or the name of an identity provider
   * @param origin address it came from
   */
  @Transactional
  public void succeeded(String username, String way, String origin) {
    var account = accounts.byUsername(username).orElseThrow();
    accounts.signedIn(account, clock.instant());
    audit.subject(
        "SIGNED_IN",
        account.person(),
        AuditSubject.of(account.person()),
        way + " " + origin,
        Change.none());
  }

  /** Written for names that do not exist, too, so that these take no less time. */
  @Transactional
  public void failed(String typed, String origin) {
    Optional<Account> account = accounts.byUsername(AccountLookup.plain(typed));
    audit.subject(
        "SIGN_IN_FAILED",
        null,
        account.map(Account::person).map(AuditSubject::of).orElse(null),
        origin,
        Change.none());
  }
}

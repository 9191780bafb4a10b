package vn.dondoc.web.security;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.PersonId;

/** Says which identity opens an account; whoever calls knows that the account is hers to change. */
@Service
class LinkingIdentities {
  private static final int MAX_SUBJECT = 255;

  private final Identities identities;
  private final AuditTrail audit;
  private final Clock clock;

  LinkingIdentities(Identities identities, AuditTrail audit, Clock clock) {
    this.identities = identities;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @throws Refusal if it opens another account, or is none
   */
  @Transactional
  public void link(Account account, Identity identity, PersonId by) {
    if (identity.subject().isBlank() || identity.subject().length() > MAX_SUBJECT) {
      throw new Refusal("identity-shape");
    }
    if (!identities.add(identity, account.username(), by, clock.instant())) {
      throw new Refusal("identity-taken");
    }
    audit.subject(
        "IDENTITY_LINKED",
        by,
        AuditSubject.of(account.person()),
        account.username(),
        Change.of(null, inWords(identity)));
  }

  /**
   * Sessions that began with it are over.
   *
   * @throws NotFound if it does not open this account
   */
  @Transactional
  public void unlink(Account account, Identity identity, PersonId by) {
    if (!identities.remove(identity, account.username())) {
      throw new NotFound(identity);
    }
    audit.subject(
        "IDENTITY_UNLINKED",
        by,
        AuditSubject.of(account.person()),
        account.username(),
        Change.of(inWords(identity), null));
  }

  private static String inWords(Identity identity) {
    return identity.issuer() + " " + identity.subject();
  }
}

package vn.dondoc.notifications;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.notifications.TroubledMails.Troubled;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;

/** A coordinator looks after the mails that did not leave, or left perhaps twice. */
@Service
public class MendingMails {
  private final TroubledMails mails;
  private final AuditTrail audit;
  private final Clock clock;

  MendingMails(TroubledMails mails, AuditTrail audit, Clock clock) {
    this.mails = mails;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Sends it at the next chance: one that failed, waits after an error, or is in doubt.
   *
   * @throws NotFound if there is no such mail of a cascade that this person coordinates
   * @throws Refusal if there is nothing to mend, or its address takes no mail
   */
  @Transactional
  public void again(String mail, InstructionId cascade, Person who) {
    var troubled = find(mail, cascade, who);
    if (!troubled.isTroubled()) {
      throw new Refusal("mail-not-troubled");
    }
    if (troubled.bounced()) {
      throw new Refusal("mail-address-bounced", troubled.address());
    }
    mails.sendAgain(mail, who.id(), clock.instant());
    audit.cascade("MAIL_SENT_AGAIN", who.id(), cascade, troubled.address());
  }

  /**
   * All that failed for good, as far as their addresses take mail.
   *
   * @return how many are sent again
   * @throws NotFound if this person does not coordinate the cascade
   * @throws Refusal if there are none
   */
  @Transactional
  public int allAgain(InstructionId cascade, Person who) {
    if (!mails.isCoordinatedBy(cascade, who)) {
      throw new NotFound(cascade);
    }
    var failed = mails.failed(cascade).stream().filter(one -> !one.bounced()).toList();
    if (failed.isEmpty()) {
      throw new Refusal("no-mail-to-send-again");
    }
    failed.forEach(one -> mails.sendAgain(one.id(), who.id(), clock.instant()));
    audit.cascade("MAIL_SENT_AGAIN", who.id(), cascade, addresses(failed));
    return failed.size();
  }

  /** As far as they fit into a line of the record. */
  private static String addresses(List<Troubled> mails) {
    var all = String.join(", ", mails.stream().map(Troubled::address).distinct().toList());
    return all.length() <= 4000 ? all : all.substring(0, 4000);
  }

  /**
   * The reader of a mail in doubt has it; it stays as it is. Saying so twice is saying it once.
   *
   * @throws NotFound if there is no such mail of a cascade that this person coordinates
   */
  @Transactional
  public void arrived(String mail, InstructionId cascade, Person who) {
    var troubled = find(mail, cascade, who);
    if (troubled.isInDoubt()) {
      mails.settle(mail, who.id(), clock.instant());
      audit.cascade("MAIL_ARRIVED", who.id(), cascade, troubled.address());
    }
  }

  private Troubled find(String mail, InstructionId cascade, Person who) {
    if (!mails.isCoordinatedBy(cascade, who)) {
      throw new NotFound(mail);
    }
    return mails.byId(mail, cascade).orElseThrow(() -> new NotFound(mail));
  }
}

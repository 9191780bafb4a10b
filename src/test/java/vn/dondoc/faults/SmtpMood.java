package vn.dondoc.faults;

import java.util.Random;

/** How a mail server reacts to a recipient. Asked once a mail. */
interface SmtpMood {
  SmtpMood GOOD = recipient -> Reaction.TAKE;

  Reaction to(String recipient);

  enum Reaction {
    TAKE,
    /** "451 try again later" at the recipient. */
    NOT_NOW,
    /** "421 closing" at the recipient, and hangs up. */
    CLOSING,
    /** "550 5.7.1 not from you": refuses us, not the address. */
    NOT_FROM_YOU,
    /** "550 no such user". */
    NO_SUCH_USER,
    /** Takes the mail and hangs up before it says so. */
    TAKE_AND_HANG_UP,
    /** Hangs up in the midst of the mail. */
    HANG_UP,
    /** Takes the mail and never says so. */
    TAKE_AND_HANG,
    /** Takes the mail after a second. */
    SLOW
  }

  /** One of the given for about so many mails in a hundred, the same for the same seed. */
  static SmtpMood sometimes(long seed, int percent, Reaction... bad) {
    var dice = new Random(seed);
    return recipient -> {
      synchronized (dice) {
        return dice.nextInt(100) < percent ? bad[dice.nextInt(bad.length)] : Reaction.TAKE;
      }
    };
  }

  /** Only for recipients at that domain. */
  static SmtpMood at(String domain, Reaction reaction) {
    return recipient -> recipient.endsWith("@" + domain) ? reaction : Reaction.TAKE;
  }
}

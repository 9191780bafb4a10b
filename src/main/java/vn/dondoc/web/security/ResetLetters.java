package vn.dondoc.web.security;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.notifications.Letter;
import vn.dondoc.notifications.LetterWriter;
import vn.dondoc.notifications.MailProperties;
import vn.dondoc.units.PersonId;

/** The mail with the link to a new password; each attempt to send it makes a link of its own. */
@Component
class ResetLetters implements LetterWriter {
  static final String KIND = "PASSWORD_RESET";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Accounts accounts;
  private final PasswordResets resets;
  private final MailProperties mail;
  private final MessageSource messages;

  ResetLetters(
      Accounts accounts, PasswordResets resets, MailProperties mail, MessageSource messages) {
    this.accounts = accounts;
    this.resets = resets;
    this.mail = mail;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> write(PersonId recipient) {
    return accounts.of(recipient).filter(Account::enabled).map(this::letter);
  }

  private Letter letter(Account account) {
    return new Letter(
        say("subject", account),
        say("lead", account),
        say("todo", account),
        say("button", account),
        mail.baseUrl() + "/reset?token=" + resets.issue(account.username()),
        say("why", account));
  }

  private String say(String part, Account account) {
    return messages.getMessage(
        "mail.password-reset." + part,
        new Object[] {account.username(), PasswordResets.GOOD_FOR.toMinutes()},
        VIETNAMESE);
  }
}

package vn.dondoc.notifications;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a mail from the news it still has to tell. */
@Component
class MailComposer {
  private final MailNews news;
  private final MailForms forms;
  private final Letters letters;

  MailComposer(MailNews news, MailForms forms, Letters letters) {
    this.news = news;
    this.forms = forms;
    this.letters = letters;
  }

  /** Empty when nothing it would say is true any more. */
  Optional<ComposedMail> compose(OutboxMail mail) {
    return letters.isLetter(mail)
        ? letters.compose(mail)
        : compose(mail, news.of(List.of(mail)).get(mail.id()));
  }

  /**
   * The same, of what has been read already.
   *
   * @param told of no meaning for a letter
   */
  Optional<ComposedMail> compose(OutboxMail mail, ToTell told) {
    if (letters.isLetter(mail)) {
      return letters.compose(mail);
    }
    return told.items().isEmpty() ? Optional.empty() : Optional.of(forms.filled(mail, told));
  }
}

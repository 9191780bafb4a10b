package vn.dondoc.notifications;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows a mail of the outbox. Who may see it is the caller's affair. */
@Service
public class ShowingMails {
  private final MailContents contents;
  private final Outbox outbox;
  private final Letters letters;
  private final MailComposer composer;

  ShowingMails(MailContents contents, Outbox outbox, Letters letters, MailComposer composer) {
    this.contents = contents;
    this.outbox = outbox;
    this.letters = letters;
    this.composer = composer;
  }

  /**
   * As it left, else as it would leave now. Empty when nothing it would say is true any more, or it
   * left before contents were kept, or it is a {@link Letter}, which only its reader opens.
   */
  public Optional<MailContent> of(String mail) {
    return contents
        .of(mail)
        .or(
            () ->
                outbox
                    .unsent(mail)
                    .filter(unsent -> !letters.isLetter(unsent))
                    .flatMap(composer::compose)
                    .map(composed -> MailContent.of(composed, false)));
  }
}

package vn.dondoc.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import vn.dondoc.units.People;

/** Puts letters into the form of our mails. */
@Component
class Letters {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Map<String, LetterWriter> writers;
  private final People people;
  private final MailProperties properties;
  private final MailTemplates templates;

  Letters(
      ObjectProvider<LetterWriter> writers,
      People people,
      MailProperties properties,
      MailTemplates templates) {
    this.writers =
        writers.stream().collect(Collectors.toMap(LetterWriter::kind, Function.identity()));
    this.people = people;
    this.properties = properties;
    this.templates = templates;
  }

  boolean isLetter(OutboxMail mail) {
    return writers.containsKey(mail.kind());
  }

  Optional<ComposedMail> compose(OutboxMail mail) {
    return writers.get(mail.kind()).write(mail.recipient()).map(letter -> compose(mail, letter));
  }

  private ComposedMail compose(OutboxMail mail, Letter letter) {
    var name = people.byId(mail.recipient()).orElseThrow().name();
    var context =
        new Context(
            VIETNAMESE, Map.of("name", name, "letter", letter, "contact", properties.contact()));
    return new ComposedMail(
        mail.messageId(),
        mail.address(),
        name,
        letter.subject(),
        templates.html("mail/letter.html", context),
        templates.text("mail/letter.txt", context),
        List.of());
  }
}

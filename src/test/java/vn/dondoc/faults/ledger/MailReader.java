package vn.dondoc.faults.ledger;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a mail as its recipient would: the subject's tag, the titles and below them the units. */
public final class MailReader {
  private static final String LIST = "- ";

  private final Set<String> titles;
  private final Set<String> units;

  public MailReader(World world) {
    titles = world.reports().stream().map(Report::title).collect(Collectors.toSet());
    units =
        world.reports().stream()
            .flatMap(report -> report.from().stream())
            .map(Report.Owing::name)
            .collect(Collectors.toSet());
  }

  /**
   * Empty for a mail of another kind.
   *
   * @param raw headers and body as they came over the wire
   */
  public Optional<Told> read(String address, byte[] raw) {
    try {
      var mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
      var kind = Kind.of(mail.getSubject());
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Told(
              mail.getMessageID(),
              address,
              kind.get(),
              mail.getSentDate().toInstant(),
              lines(text(mail))));
    } catch (MessagingException | IOException e) {
      throw new IllegalArgumentException("a mail that nobody can read, to " + address, e);
    }
  }

  private List<Told.Line> lines(String text) {
    var found = new ArrayList<Told.Line>();
    var title = "";
    for (var line : text.lines().map(String::strip).toList()) {
      if (titles.contains(line)) {
        title = line;
      } else if (line.startsWith(LIST)) {
        found.add(new Told.Line(title, unit(line.substring(LIST.length()))));
      }
    }
    return found;
  }

  /** Where a mail names several, a link follows the name. */
  private String unit(String line) {
    return units.contains(line) ? line : line.replaceFirst(": https?://\\S+$", "");
  }

  private static String text(Part part) throws MessagingException, IOException {
    return part.getContent() instanceof Multipart parts
        ? text(parts.getBodyPart(0))
        : String.valueOf(part.getContent());
  }
}

package vn.dondoc.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What a journal says of one attempt. Words stand between tabs, texts as Base64: {@code begun id
 * attempt}, {@code not-taken id attempt}, {@code taken id attempt millis subject dictionary text};
 * before them all {@code journal life boot}. A line without an end is none.
 *
 * @param key of the attempt: {@link #key}
 * @param at empty unless it was taken
 * @param text empty also for a letter
 */
record JournalLine(
    String word, String key, Optional<Instant> at, String subject, Optional<PackedText> text) {
  static final String FIRST = "journal";
  static final String BEGUN = "begun";
  private static final String TAKEN = "taken";
  private static final String NOT_TAKEN = "not-taken";
  private static final String TAB = "\t";
  private static final String NONE = "-";

  static String first(String life, String boot) {
    return line(FIRST, life, boot.isEmpty() ? NONE : boot);
  }

  static String begun(OutboxMail mail) {
    return line(BEGUN, key(mail.id(), mail.attempts()));
  }

  static String notTaken(OutboxMail mail) {
    return line(NOT_TAKEN, key(mail.id(), mail.attempts()));
  }

  static String taken(MailFate.Sent sent) {
    return line(
        TAKEN,
        key(sent.mail().id(), sent.mail().attempts()),
        Long.toString(sent.at().toEpochMilli()),
        base64(sent.subject().getBytes(StandardCharsets.UTF_8)),
        sent.text().map(text -> Integer.toString(text.dictionary())).orElse(NONE),
        sent.text().map(text -> base64(text.bytes())).orElse(NONE));
  }

  static String key(String mail, int attempt) {
    return mail + TAB + attempt;
  }

  private static String line(String... words) {
    return String.join(TAB, words) + "\n";
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Empty if it is none of ours, as after a power cut. */
  static Optional<JournalLine> read(String line) {
    var words = line.split(TAB, -1);
    try {
      return Optional.of(
          switch (words[0]) {
            case BEGUN, NOT_TAKEN ->
                new JournalLine(words[0], key(words), Optional.empty(), "", Optional.empty());
            case TAKEN -> taken(words);
            default -> throw new IllegalArgumentException(words[0]);
          });
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static String key(String... words) {
    return key(words[1], Integer.parseInt(words[2]));
  }

  private static JournalLine taken(String... words) {
    var decoder = Base64.getDecoder();
    var text =
        words[5].equals(NONE)
            ? Optional.<PackedText>empty()
            : Optional.of(new PackedText(Integer.parseInt(words[5]), decoder.decode(words[6])));
    return new JournalLine(
        TAKEN,
        key(words),
        Optional.of(Instant.ofEpochMilli(Long.parseLong(words[3]))),
        new String(decoder.decode(words[4]), StandardCharsets.UTF_8),
        text);
  }
}

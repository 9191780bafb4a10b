package vn.dondoc.notifications;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What mails said when they left. Both forms of a mail have most of their words in common and pack
 * to about a fifth.
 */
@Repository
class MailContents {
  private final JdbcClient client;
  private final JdbcTemplate batch;
  private final Letters letters;

  MailContents(JdbcClient client, JdbcTemplate batch, Letters letters) {
    this.client = client;
    this.batch = batch;
    this.letters = letters;
  }

  /** Empty for a letter: it is for its reader alone, and nothing of it is kept. */
  Optional<PackedText> pack(OutboxMail mail, ComposedMail composed) {
    return letters.isLetter(mail)
        ? Optional.empty()
        : Optional.of(new PackedText(packed(MailContent.of(composed, true))));
  }

  /** What was kept first stays. */
  void keep(List<MailFate.Sent> mails) {
    batch.batchUpdate(
        "insert into mail_content (mail_id, packed) values (?, ?) on conflict do nothing",
        mails.stream()
            .filter(one -> one.text().isPresent())
            .map(one -> new Object[] {one.mail().id(), one.text().get().bytes()})
            .toList());
  }

  Optional<MailContent> of(String mail) {
    return client
        .sql("select packed from mail_content where mail_id = ?")
        .param(mail)
        .query((row, number) -> unpacked(row.getBytes(1)))
        .optional();
  }

  private static byte[] packed(MailContent content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      write(out, content.subject());
      write(out, content.html());
      write(out, content.text());
      out.writeInt(content.attachments().size());
      for (var name : content.attachments()) {
        write(out, name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static MailContent unpacked(byte[] packed) {
    try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
      var subject = read(in);
      var html = read(in);
      var text = read(in);
      var names = new String[in.readInt()];
      for (int i = 0; i < names.length; i++) {
        names[i] = read(in);
      }
      return new MailContent(subject, html, text, Stream.of(names).toList(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}

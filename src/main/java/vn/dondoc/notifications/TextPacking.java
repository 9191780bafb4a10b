package vn.dondoc.notifications;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;

/** What a mail said, as octets and packed. Nothing of it is lost. */
final class TextPacking {
  private TextPacking() {}

  /** Subject, both forms and the names of what was attached. */
  static byte[] octets(MailContent content) {
    var bytes = new ByteArrayOutputStream(16 * 1024);
    try (var out = new DataOutputStream(bytes)) {
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

  private static void write(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] packed(byte[] octets, byte[] dictionary) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setDictionary(dictionary);
      deflater.setInput(octets);
      deflater.finish();
      var packed = new ByteArrayOutputStream(1024);
      var buffer = new byte[4096];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static MailContent unpacked(byte[] packed, byte[] dictionary) {
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      var octets = new ByteArrayOutputStream(16 * 1024);
      var buffer = new byte[4096];
      while (!inflater.finished()) {
        var count = inflater.inflate(buffer);
        if (count == 0 && inflater.needsDictionary()) {
          inflater.setDictionary(dictionary);
        } else if (count == 0 && inflater.needsInput()) {
          throw new IllegalStateException("a packed mail is cut off");
        }
        octets.write(buffer, 0, count);
      }
      return content(new ByteArrayInputStream(octets.toByteArray()));
    } catch (DataFormatException | IOException e) {
      throw new IllegalStateException("a packed mail cannot be read", e);
    } finally {
      inflater.end();
    }
  }

  /** As they were packed before there were dictionaries. */
  static MailContent unzipped(byte[] packed) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return content(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MailContent content(InputStream octets) throws IOException {
    var in = new DataInputStream(octets);
    var subject = read(in);
    var html = read(in);
    var text = read(in);
    var names = new String[in.readInt()];
    for (int i = 0; i < names.length; i++) {
      names[i] = read(in);
    }
    return new MailContent(subject, html, text, Stream.of(names).toList(), true);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}

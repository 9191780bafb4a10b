package vn.dondoc.faults;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** All mails that a server took, in a file that survives whoever wrote it. */
final class Mailbag {
  private final Path file;

  Mailbag(Path file) {
    this.file = file;
  }

  /**
   * @param recipient in the envelope
   * @param raw headers and body as they came over the wire
   */
  record Letter(String recipient, byte[] raw) {}

  synchronized void add(Letter letter) throws IOException {
    try (var out =
        new DataOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      out.writeUTF(letter.recipient());
      out.writeInt(letter.raw().length);
      out.write(letter.raw());
    }
  }

  /** Oldest first. */
  synchronized List<Letter> all() {
    var letters = new ArrayList<Letter>();
    if (!Files.exists(file)) {
      return letters;
    }
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (in.available() > 0) {
        var recipient = in.readUTF();
        letters.add(new Letter(recipient, in.readNBytes(in.readInt())));
      }
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.dondoc.notifications;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is locked for as long as its program lives, so that the others know. No channel is
 * written to: an interrupted thread would close it, and the lock with it. Nor may the file be
 * opened a second time: whichever is closed first, the system takes the program's lock away.
 */
final class JournalFile {
  private static final Logger log = LoggerFactory.getLogger(JournalFile.class);

  private final Path path;
  private final RandomAccessFile file;
  private volatile boolean closed;

  private JournalFile(Path path, RandomAccessFile file) {
    this.path = path;
    this.file = file;
  }

  /** Empty while somebody lives who writes it, or somebody reads it just now. */
  static Optional<JournalFile> lock(Path path) throws IOException {
    var file = new RandomAccessFile(path.toFile(), "rw");
    try {
      // Whoever had it first may have settled and deleted it meanwhile.
      if (file.getChannel().tryLock() != null && Files.exists(path)) {
        return Optional.of(new JournalFile(path, file));
      }
    } catch (OverlappingFileLockException e) {
      // somebody in this very program
    }
    file.close();
    return Optional.empty();
  }

  void append(String line) throws IOException {
    file.write(line.getBytes(StandardCharsets.UTF_8));
  }

  List<String> lines() throws IOException {
    var bytes = new byte[Math.toIntExact(file.length())];
    file.seek(0);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  /** Only its first line stays. */
  void beginAnewWhenLongerThan(long length) throws IOException {
    if (file.length() > length) {
      file.seek(0);
      file.readLine();
      file.setLength(file.getFilePointer());
    }
  }

  /** Whether it is this one, still open. */
  boolean holds(Path other) {
    return !closed && path.equals(other);
  }

  void close(boolean delete) {
    closed = true;
    try (file) {
      if (delete) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      log.warn("{} could not be closed: {}", path, e.toString());
    }
  }
}

package vn.dondoc.notifications;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The journals of the programs of this machine, those on this database only. */
@Component
class JournalFiles {
  private static final String ENDING = ".journal";
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  private final Path directory;
  private final DataSource database;
  private final List<JournalFile> own = new CopyOnWriteArrayList<>();

  JournalFiles(DispatchSettings settings, DataSource database) {
    this.directory = settings.journal();
    this.database = database;
  }

  /**
   * A new one for this life of a node, with its first line.
   *
   * @param boot as {@link #boot} says
   */
  synchronized JournalFile create(String life, String boot) throws IOException {
    Files.createDirectories(directory);
    var file =
        JournalFile.lock(directory.resolve(prefix() + life + ENDING))
            .orElseThrow(() -> new IOException("the journal of " + life + " is in use"));
    try {
      file.append(JournalLine.first(life, boot));
      own.add(file);
      return file;
    } catch (IOException e) {
      file.close(true);
      throw e;
    }
  }

  /** Those whose programs are gone. Whoever takes them closes them. */
  synchronized List<JournalFile> dead() throws IOException {
    var found = new ArrayList<JournalFile>();
    if (Files.isDirectory(directory)) {
      try (var paths = Files.newDirectoryStream(directory, prefix() + "*" + ENDING)) {
        for (var path : paths) {
          if (own.stream().noneMatch(one -> one.holds(path))) {
            JournalFile.lock(path).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** Which start of the machine this is; empty where that is not known. */
  static String boot() {
    try {
      return Files.readString(BOOT).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /** Two databases may have the same mails: those of a rehearsal, of a test. */
  private String prefix() throws IOException {
    try (var connection = database.getConnection()) {
      var address = connection.getMetaData().getURL().replaceAll("[?;].*", "");
      return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)) + "-";
    } catch (SQLException e) {
      throw new IOException("The database does not say its address", e);
    }
  }
}

package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.OtherJvm;
import vn.dondoc.testing.TestDatabase;

/** Two programs of one machine: a lock is only seen from another than the one that holds it. */
class JournalLockTest {
  private static final String LIFE = "node-here";

  @TempDir Path directory;

  @Test
  void aLivingProgramsJournalStaysLockedHoweverOftenItLooksForDeadOnes() throws Exception {
    try (var database = Databases.h2()) {
      var files = files(database);
      var own = files.create(LIFE, JournalFiles.boot());

      assertThat(files.dead()).isEmpty();
      assertThat(seenByAnother()).isEqualTo("held");

      own.close(false);
      assertThat(seenByAnother()).isEqualTo("free");
    }
  }

  @Test
  void aDeadOnesJournalIsNobodyElsesWhileItIsRead() throws Exception {
    try (var database = Databases.h2()) {
      files(database).create(LIFE, JournalFiles.boot()).close(false);
      var dead = files(database).dead().get(0);

      assertThat(dead.lines()).hasSize(1);
      assertThat(seenByAnother()).isEqualTo("held");
      dead.close(true);
    }
  }

  private JournalFiles files(TestDatabase database) {
    return new JournalFiles(new DispatchSettings(1, directory), database.dataSource());
  }

  private String seenByAnother() throws IOException, InterruptedException {
    try (var paths = Files.list(directory)) {
      var journal = paths.findFirst().orElseThrow().toString();
      var other = new ProcessBuilder(OtherJvm.command(List.of(), Other.class, journal)).start();
      var said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(other.waitFor()).isZero();
      return said;
    }
  }

  /** Says what it sees of the file it is given. */
  static final class Other {
    private Other() {}

    public static void main(String[] arguments) throws IOException {
      try (var file = new RandomAccessFile(arguments[0], "rw");
          var lock = file.getChannel().tryLock()) {
        System.out.print(lock == null ? "held" : "free");
      }
    }
  }
}

package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.operations.Nodes;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/**
 * A journal that cannot be written: mails go all the same, and nothing of it is left to mislead.
 */
class MailJournalTest {
  private static final String NODE = "node-here";
  private static final Path FULL_DISK = Path.of("/dev/full");

  @TempDir Path directory;

  @OnBothDatabases
  void withoutAJournalMailsGoAndEachIsNoted(TestDatabase database) throws IOException {
    try (var server = new ScriptedSmtp();
        var house = house(database, server)) {
      var held = house.bean(JournalFiles.class).create(NODE, JournalFiles.boot());

      house.bean(DispatchingMails.class).run();

      assertThat(house.bean(MailJournal.class).isKept()).isFalse();
      assertThat(server.taken()).hasSize(1);
      assertThat(News.mails(database)).containsExactly("dm-phong-khtc MISSED SENT");
      held.close(true);
    }
  }

  @Test
  void isKeptAgainAsSoonAsItCanBeWritten() throws IOException {
    var place = Files.createFile(directory.resolve("journals"));
    try (var database = Databases.h2()) {
      var journal = new MailJournal(files(place, database), nodes());

      journal.open();
      assertThat(journal.isKept()).isFalse();

      Files.delete(place);
      journal.open();
      assertThat(journal.isKept()).isTrue();
      journal.close();
      assertThat(place).isEmptyDirectory();
    }
  }

  @Test
  void onAFullDiskNoneIsKeptAndNoneIsLeft() throws IOException {
    assumeThat(FULL_DISK).exists();
    try (var database = Databases.h2()) {
      var files = files(directory, database);
      Files.createSymbolicLink(pathOf(files), FULL_DISK);
      var journal = new MailJournal(files, nodes());

      journal.open();

      assertThat(journal.isKept()).isFalse();
      assertThat(directory).isEmptyDirectory();
    }
  }

  /** Where this node's would stand. */
  private Path pathOf(JournalFiles files) throws IOException {
    var journal = files.create(NODE, JournalFiles.boot());
    try (var paths = Files.list(directory)) {
      return paths.findFirst().orElseThrow();
    } finally {
      journal.close(true);
    }
  }

  private static JournalFiles files(Path place, TestDatabase database) {
    return new JournalFiles(new DispatchSettings(1, place), database.dataSource());
  }

  private static Nodes nodes() {
    var nodes = mock(Nodes.class);
    when(nodes.own()).thenReturn(NODE);
    return nodes;
  }

  private static House house(TestDatabase database, ScriptedSmtp server) {
    SmallWorld.withRound(database).owes(UNIT);
    var house = House.on(database, "2024-05-20T08:01");
    when(house.bean(Nodes.class).own()).thenReturn(NODE);
    house.bean(JavaMailSenderImpl.class).setPort(server.port());
    house.bean(Notices.class).addNew(List.of(News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT)));
    return house;
  }
}

package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

/** A mail whose names were put into a form is the mail that would have been written with them. */
class MailFormsTest {
  private final TestDatabase database = Databases.h2();
  private House house;

  @BeforeEach
  void twoAreToldTheSame() {
    SmallWorld.withRound(database).owes(UNIT).owes(OTHER_UNIT);
    house = House.on(database, "2024-05-10T08:05");
    house
        .bean(Notices.class)
        .addNew(
            List.of(
                News.of(NoticeKind.REMINDER, UNIT, FOCAL_POINT),
                News.of(NoticeKind.REMINDER, OTHER_UNIT, new PersonId("dm-phong-nt"))));
    house.bean(DailyDigest.class).run();
  }

  @AfterEach
  void close() {
    house.close();
    database.close();
  }

  @Test
  void itIsTheSameLetterForLetterWhateverTheNames() {
    for (var name :
        List.of("Phòng A; B, C\\D <b> & \"E\" 'F'", "{0} ${name} [(#{x})]", "x".repeat(90))) {
      rename("unit", name);
      rename("person", name + " I");

      assertThat(composed()).hasSize(2).isEqualTo(writtenOneByOne());
    }
  }

  @Test
  void lettersThatStandForNamesAreLeftWhereSomebodyTypedThem() {
    database.jdbc().sql("update reporting_round set title = 'Báo cáo \uE000\uE001'").update();

    assertThat(composed()).isEqualTo(writtenOneByOne());
    assertThat(composed().get(0).text()).contains("Báo cáo \uE000\uE001");
  }

  private void rename(String table, String name) {
    database.jdbc().sql("update " + table + " set name = ?").param(name).update();
  }

  private List<ComposedMail> composed() {
    return mails().stream()
        .map(mail -> house.bean(MailComposer.class).compose(mail).orElseThrow())
        .toList();
  }

  private List<ComposedMail> writtenOneByOne() {
    var told = house.bean(MailNews.class).of(mails());
    return mails().stream().map(mail -> writtenAlone(mail, told.get(mail.id()))).toList();
  }

  private ComposedMail writtenAlone(OutboxMail mail, ToTell told) {
    return house
        .bean(WritingForms.class)
        .write(
            NoticeKind.valueOf(mail.kind()),
            told.name(),
            told.locale(),
            told.items(),
            BlankedText::plain)
        .filled(mail, told.name(), List.of());
  }

  private List<OutboxMail> mails() {
    return database
        .jdbc()
        .sql("select id from outbox_mail order by id")
        .query(String.class)
        .list()
        .stream()
        .map(id -> house.bean(Outbox.class).unsent(id).orElseThrow())
        .toList();
  }
}

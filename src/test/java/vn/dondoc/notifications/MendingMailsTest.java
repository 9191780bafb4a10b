package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.List;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

class MendingMailsTest {
  private static final InstructionId CASCADE = new InstructionId(Stage.CASCADE);

  @OnBothDatabases
  void whatFailedIsSentAgainUnlessItsAddressTakesNoMail(TestDatabase database) {
    try (var house = house(database)) {
      var mending = house.bean(MendingMails.class);
      var mail = mailThatIs(database, "FAILED", 0);
      assertThat(mending.allAgain(CASCADE, house.person("dp-so"))).isEqualTo(1);
      assertThat(state(database)).isEqualTo("PENDING");
      assertThatThrownBy(() -> mending.allAgain(CASCADE, house.person("dp-so")))
          .hasMessage("no-mail-to-send-again");

      mailThatIs(database, "FAILED", 0);
      database
          .jdbc()
          .sql("update person set bounced_at = ? where id = 'dm-phong-khtc'")
          .param(Timestamp.from(Stage.at("2024-05-10T08:00")))
          .update();
      assertThatThrownBy(() -> mending.again(mail, CASCADE, house.person("dp-so")))
          .hasMessage("mail-address-bounced");
      assertThat(News.count(database, "audit_entry where type = 'MAIL_SENT_AGAIN'")).isOne();
    }
  }

  @OnBothDatabases
  void aMailInDoubtHasArrivedOrLeavesOnceMore(TestDatabase database) {
    try (var house = house(database)) {
      var mending = house.bean(MendingMails.class);
      var mail = mailThatIs(database, "SENT", 1);
      for (var stranger : List.of("dm-phong-khtc", "ld-so-vhtt")) {
        assertThatThrownBy(() -> mending.arrived(mail, CASCADE, house.person(stranger)))
            .isInstanceOf(NotFound.class);
      }
      mending.arrived(mail, CASCADE, house.person("dp-so"));
      mending.arrived(mail, CASCADE, house.person("dp-so"));
      assertThat(state(database)).isEqualTo("SENT");
      assertThat(News.count(database, "audit_entry where type = 'MAIL_ARRIVED'")).isOne();
      assertThatThrownBy(() -> mending.again(mail, CASCADE, house.person("dp-so")))
          .hasMessage("mail-not-troubled");

      database.jdbc().sql("update outbox_mail set settled_at = null").update();
      mending.again(mail, CASCADE, house.person("dp-so"));
      assertThat(state(database)).isEqualTo("PENDING");
    }
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    var house = House.on(database, "2024-05-10T08:05");
    house
        .bean(Notices.class)
        .addNew(List.of(News.of(NoticeKind.MISSED, SmallWorld.UNIT, News.FOCAL_POINT)));
    house.bean(BundlingMails.class).bundleNews();
    return house;
  }

  private static String mailThatIs(TestDatabase database, String state, int inDoubt) {
    database
        .jdbc()
        .sql("update outbox_mail set state = ?, in_doubt = ?")
        .params(state, inDoubt)
        .update();
    return database.jdbc().sql("select id from outbox_mail").query(String.class).single();
  }

  private static String state(TestDatabase database) {
    return database.jdbc().sql("select state from outbox_mail").query(String.class).single();
  }
}

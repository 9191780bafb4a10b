package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.notifications.MailProbe.Outcome;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

class TestingMailTest {
  private static final String ADDRESS = "nguoi.nhan@example.vn";
  private static final Person OPERATOR =
      SmallWorld.who("qt-so", SmallWorld.RECEIVER, Role.ADMINISTRATOR);

  private final ScriptedSmtp server = new ScriptedSmtp();
  private final TestDatabase database = Databases.h2();
  private House house;

  @BeforeEach
  void open() {
    SmallWorld.of(database).person("qt-so", SmallWorld.RECEIVER, Role.ADMINISTRATOR);
    house = House.on(database, "2024-05-10T09:30");
    house.bean(JavaMailSenderImpl.class).setPort(server.port());
  }

  @AfterEach
  void close() {
    house.close();
    server.close();
    database.close();
  }

  private TestingMail testing() {
    return house.bean(TestingMail.class);
  }

  @Test
  void leavesAtOnceWithoutTheOutboxAndIsOnRecord() {
    var probe = testing().send(" " + ADDRESS + " ", OPERATOR);

    assertThat(probe.outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(probe.answer()).startsWith("250");
    assertThat(server.taken()).singleElement().asString().contains(ADDRESS);
    assertThat(News.count(database, "outbox_mail")).isZero();
    assertThat(
            News.count(
                database,
                "audit_entry where type = 'MAIL_TESTED' and actor = 'qt-so'"
                    + " and after_value = 'ACCEPTED'"))
        .isOne();
  }

  @Test
  void theServersRefusalIsToldInItsOwnWords() {
    server.answer(ADDRESS, "550 no such user");

    var probe = testing().send(ADDRESS, OPERATOR);

    assertThat(probe.outcome()).isEqualTo(Outcome.ADDRESS_REFUSED);
    assertThat(probe.answer()).contains("550 no such user");
  }

  @Test
  void aServerThatDoesNotListenIsNamedAsSuch() {
    server.close();

    assertThat(testing().connect(OPERATOR).outcome()).isEqualTo(Outcome.NOT_LISTENING);
  }

  @Test
  void aHostThatDoesNotExistIsNamedAsSuch() {
    house.bean(JavaMailSenderImpl.class).setHost("khong-co.invalid");

    assertThat(testing().connect(OPERATOR).outcome()).isEqualTo(Outcome.UNKNOWN_HOST);
  }

  @Test
  void withoutAServerOrAnAddressNothingIsTried() {
    assertThatThrownBy(() -> testing().send("không phải địa chỉ", OPERATOR))
        .isInstanceOf(Refusal.class)
        .hasMessage("address-shape");
    house.bean(JavaMailSenderImpl.class).setHost(null);
    assertThatThrownBy(() -> testing().send(ADDRESS, OPERATOR)).hasMessage("mail-no-host");
    assertThat(server.connections()).isZero();
  }

  @Test
  void isOfNoConcernToAnybodyElse() {
    var coordinator = SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.COORDINATOR);

    assertThatThrownBy(() -> testing().settings(coordinator)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> testing().send(ADDRESS, coordinator)).isInstanceOf(NotFound.class);
  }
}

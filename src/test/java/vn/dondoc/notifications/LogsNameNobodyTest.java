package vn.dondoc.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notifications.News.FOCAL_POINT;
import static vn.dondoc.testing.SmallWorld.UNIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.House;
import vn.dondoc.testing.SmallWorld;

/** Mail goes wrong in every way; what the log says of it tells nobody's name, unit or address. */
@ExtendWith(OutputCaptureExtension.class)
class LogsNameNobodyTest {
  private static final String ADDRESS = "dm-phong-khtc@example.vn";

  @Test
  void evenWhereTheServersAnswerDoes(CapturedOutput log) {
    try (var server = new ScriptedSmtp();
        var database = Databases.h2()) {
      SmallWorld.withRound(database).owes(UNIT);
      try (var house = House.on(database, "2024-05-20T08:01")) {
        house.bean(JavaMailSenderImpl.class).setPort(server.port());
        var news = News.of(NoticeKind.MISSED, UNIT, FOCAL_POINT);
        house.bean(Notices.class).addNew(List.of(news));
        server.answer(ADDRESS, "451 try " + ADDRESS + " later");
        house.bean(DispatchingMails.class).run();
        server.answer(ADDRESS, "550 no such user " + ADDRESS);
        house.clock().turnTo("2024-05-20T09:00");
        house.bean(DispatchingMails.class).run();
        var name = house.person(FOCAL_POINT.value()).name();

        assertThat(log).contains("did not leave, attempt 1", "was refused for good");
        assertThat(log).doesNotContain("@example.vn").doesNotContain(name);
      }
    }
  }
}

package vn.dondoc.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DondocApplication;

/** The program as a deployment starts it: real time, no demo. */
class RequiredSettingsTest {
  private static final String MAIL = "spring.mail.host=localhost";
  private static final String NAME = "DONDOC_ADMIN_USERNAME=Quan-Tri";
  private static final String PASSWORD = "DONDOC_ADMIN_PASSWORD=mot-mat-khau-dai";

  @Test
  void everythingThatIsMissingIsNamedAtOnceInBothLanguages() {
    var told = new MissingSettingsAnalyzer().analyze(catchThrowable(() -> start().close()));
    assertThat(told.getDescription())
        .contains("spring.mail.host", "DONDOC_ADMIN_USERNAME", "DONDOC_ADMIN_PASSWORD")
        .contains("máy chủ thư", "the mail server");
    assertThat(told.getAction()).contains("profiles.active=demo");
  }

  @Test
  void aShortPasswordDoesNotDo() {
    var refused = catchThrowable(() -> start(MAIL, NAME, "DONDOC_ADMIN_PASSWORD=ngan").close());
    var told = new MissingSettingsAnalyzer().analyze(refused);
    assertThat(told.getDescription()).contains("DONDOC_ADMIN_PASSWORD").doesNotContain("mail.host");
  }

  @Test
  void anAdministratorWhoIsNoneDoesNotDo() {
    var refused =
        catchThrowable(
            () -> start(MAIL, NAME, PASSWORD, "DONDOC_ADMIN_PERSON=dm-phong-khtc").close());
    var told = new MissingSettingsAnalyzer().analyze(refused);
    assertThat(told.getDescription()).contains("DONDOC_ADMIN_PERSON");
  }

  @Test
  void theFirstAdministratorIsMadeOnceAndNeedsNoSettingsAfterwards() {
    var database = memory() + ";DB_CLOSE_DELAY=-1";
    try (var first = startOn(database, MAIL, NAME, PASSWORD)) {
      var usernames = first.getBean(JdbcClient.class).sql("select username from account");
      assertThat(usernames.query(String.class).list()).containsExactly("quan-tri");
    }
    assertThatCode(() -> startOn(database, MAIL).close()).doesNotThrowAnyException();
  }

  private static ConfigurableApplicationContext start(String... more) {
    return startOn(memory(), more);
  }

  private static String memory() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL";
  }

  private static ConfigurableApplicationContext startOn(String database, String... more) {
    var settings =
        Stream.concat(
                Stream.of("spring.datasource.url=" + database, "server.port=0"), Stream.of(more))
            .map(setting -> "--" + setting)
            .toArray(String[]::new);
    return new SpringApplicationBuilder(DondocApplication.class).run(settings);
  }
}

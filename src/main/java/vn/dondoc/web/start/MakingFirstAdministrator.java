package vn.dondoc.web.start;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.web.security.FirstAdministrator;

/** After the people are loaded, since the administrator is one of them. */
@Component
@Profile("!demo")
@ConditionalOnWebApplication
@Order(0)
class MakingFirstAdministrator implements ApplicationRunner {
  private final FirstAdministrator administrator;
  private final MessageSource messages;

  MakingFirstAdministrator(FirstAdministrator administrator, MessageSource messages) {
    this.administrator = administrator;
    this.messages = messages;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!administrator.make()) {
      var key = "settings.admin-person";
      throw new MissingSettings(
          List.of(
              messages.getMessage(key, null, Locale.forLanguageTag("vi")),
              messages.getMessage(key, null, Locale.ENGLISH)));
    }
  }
}

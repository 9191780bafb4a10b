package vn.dondoc.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.dondoc.web.security.FirstAdministrator;

/** Looks for everything that must be set, before the pages open, and names all of it at once. */
@Component
@Profile("!demo")
@ConditionalOnWebApplication
class RequiredSettings implements SmartInitializingSingleton {
  private final Environment environment;
  private final FirstAdministrator administrator;
  private final MessageSource messages;

  RequiredSettings(
      Environment environment, FirstAdministrator administrator, MessageSource messages) {
    this.environment = environment;
    this.administrator = administrator;
    this.messages = messages;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var missing = missing();
    if (!missing.isEmpty()) {
      throw new MissingSettings(missing);
    }
  }

  /** One sentence per missing setting, Vietnamese and English. */
  List<String> missing() {
    var keys = new ArrayList<String>();
    if (MailServerMissing.isMissing(environment)) {
      keys.add("settings.mail-host");
    }
    keys.addAll(administrator.missing());
    return keys.stream().map(this::inBothLanguages).toList();
  }

  private String inBothLanguages(String key) {
    var vietnamese = messages.getMessage(key, null, Locale.forLanguageTag("vi"));
    return vietnamese + "\n    " + messages.getMessage(key, null, Locale.ENGLISH);
  }
}

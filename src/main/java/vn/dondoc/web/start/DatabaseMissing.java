package vn.dondoc.web.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Without an address Spring would open a database in memory, and all would be lost at the end. */
@Configuration(proxyBeanMethods = false)
@Profile("postgresql")
@Conditional(DatabaseMissing.NoAddress.class)
class DatabaseMissing {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "spring.datasource.url", "settings.db-url",
          "spring.datasource.username", "settings.db-user",
          "spring.datasource.password", "settings.db-password");

  /** Stands where the database would: whoever asks for it hears what is missing. */
  @Bean
  DataSource dataSource(Environment environment, MessageSource messages) {
    var keys = new ArrayList<>(missing(environment));
    if (MailServerMissing.isMissing(environment)) {
      keys.add("settings.mail-host");
    }
    throw new MissingSettings(keys.stream().map(key -> inBothLanguages(messages, key)).toList());
  }

  private static String inBothLanguages(MessageSource messages, String key) {
    var vietnamese = messages.getMessage(key, null, Locale.forLanguageTag("vi"));
    return vietnamese + "\n    " + messages.getMessage(key, null, Locale.ENGLISH);
  }

  private static List<String> missing(Environment environment) {
    return SETTINGS.entrySet().stream()
        .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.getKey())))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  static class NoAddress implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !missing(context.getEnvironment()).isEmpty();
    }
  }
}

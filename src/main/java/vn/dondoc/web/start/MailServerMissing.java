package vn.dondoc.web.start;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** Without a mail server nothing could start, and the reason would be told in Spring's words. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
@ConditionalOnWebApplication
@Conditional(MailServerMissing.NoHost.class)
class MailServerMissing {

  /** Stands where the mail server would: whoever asks for it hears all that is missing. */
  @Bean
  JavaMailSenderImpl mailSender(RequiredSettings settings) {
    throw new MissingSettings(settings.missing());
  }

  static boolean isMissing(Environment environment) {
    return !StringUtils.hasText(environment.getProperty("spring.mail.host"))
        && !environment.getProperty("dondoc.practice-mail.enabled", Boolean.class, false);
  }

  static class NoHost implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return isMissing(context.getEnvironment());
    }
  }
}

package vn.dondoc.rehearsal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails go to the practice server instead of {@code spring.mail.*}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dondoc.practice-mail.enabled")
class PracticeMailConfiguration {

  @Bean
  JavaMailSenderImpl mailSender(PracticeMailServer server) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(server.port());
    return sender;
  }
}

package vn.dondoc;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * Every sentence a person reads. A deployment may reword any of them in {@code messages_vi} and
 * {@code messages_en} of its config directory.
 */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

  @Bean
  MessageSource messageSource(@Value("${dondoc.config.directory:config}") String directory) {
    var shipped = messages("classpath:messages");
    shipped.setDefaultLocale(Locale.forLanguageTag("vi"));
    // Two sources and not two base names: else a Vietnamese rewording would beat shipped English.
    var reworded = messages("file:" + directory + "/messages");
    reworded.setParentMessageSource(shipped);
    return reworded;
  }

  private static ReloadableResourceBundleMessageSource messages(String basename) {
    var messages = new ReloadableResourceBundleMessageSource();
    messages.setBasename(basename);
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }
}

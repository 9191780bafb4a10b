package vn.dondoc.notifications;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The two forms of a mail. Apart from the pages' templates, which know only HTML. */
@Component
class MailTemplates {
  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  MailTemplates(MessageSource messages) {
    engine.setTemplateEngineMessageSource(messages);
    engine.addTemplateResolver(resolver("mail/*.html", TemplateMode.HTML));
    engine.addTemplateResolver(resolver("mail/*.txt", TemplateMode.TEXT));
  }

  private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    resolver.getResolvablePatternSpec().addPattern(pattern);
    return resolver;
  }

  String html(String template, IContext context) {
    return engine.process(template, context);
  }

  String text(String template, IContext context) {
    return engine.process(template, context);
  }
}

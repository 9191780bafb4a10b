package vn.dondoc;

import java.util.Set;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/**
 * Pages, what is read for them, and the use cases behind them are made for the first who asks for
 * them, be it an event or a recurring work: they do nothing by themselves, and a node that has just
 * started answers sooner. What works unasked, and what says at the start that a setting is wrong,
 * is made at the start.
 */
@Component
class MadeWhenAskedFor implements BeanFactoryPostProcessor {
  private static final Set<String> ASKED =
      Set.of(
          "cli", "documents", "duties", "instructions", "obligations", "organisation", "progress");

  private static final int AFTER_OURS = "vn.dondoc.".length();

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    for (var name : factory.getBeanDefinitionNames()) {
      if (factory.getBeanDefinition(name) instanceof AnnotatedBeanDefinition bean
          && isAsked(bean)) {
        bean.setLazyInit(true);
      }
    }
  }

  private static boolean isAsked(AnnotatedBeanDefinition bean) {
    return bean.getFactoryMethodMetadata() == null
        && (isPage(bean.getMetadata()) || isAskedComponent(bean.getMetadata()));
  }

  private static boolean isPage(AnnotationMetadata type) {
    return type.hasAnnotation(Controller.class.getName());
  }

  /** Settings, and what makes beans, are there from the start. */
  private static boolean isAskedComponent(AnnotationMetadata type) {
    return type.isAnnotated(Component.class.getName())
        && !type.hasAnnotation(Configuration.class.getName())
        && ASKED.contains(module(type.getClassName()));
  }

  private static String module(String name) {
    return name.startsWith("vn.dondoc.") && name.indexOf('.', AFTER_OURS) > 0
        ? name.substring(AFTER_OURS, name.indexOf('.', AFTER_OURS))
        : "";
  }
}

package vn.dondoc;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/**
 * Pages, and what is read for them alone, are made for the first who asks for them: they do nothing
 * by themselves, and a node that has just started answers sooner. What works unasked, and what says
 * at the start that a setting is wrong, is made at the start.
 */
@Component
class MadeWhenAskedFor implements BeanFactoryPostProcessor {
  private static final String READS = "vn.dondoc.progress.";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    for (var name : factory.getBeanDefinitionNames()) {
      if (factory.getBeanDefinition(name) instanceof AnnotatedBeanDefinition bean
          && isForPages(bean)) {
        bean.setLazyInit(true);
      }
    }
  }

  private static boolean isForPages(AnnotatedBeanDefinition bean) {
    var type = bean.getMetadata();
    return type.getClassName().startsWith(READS) || type.hasAnnotation(Controller.class.getName());
  }
}

package vn.dondoc.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanFactory;

/**
 * Stands for a delegate until it is needed: the delegates need the engine, the engine names them.
 */
record LateDelegate(BeanFactory beans, String name) implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) throws Exception {
    beans.getBean(name, JavaDelegate.class).execute(execution);
  }
}

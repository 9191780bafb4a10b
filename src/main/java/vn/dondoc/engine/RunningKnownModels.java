package vn.dondoc.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * During an upgrade the old node leaves alone the jobs of models that a newer one has deployed
 * meanwhile and whose steps it may not have: it runs those that were there when it started.
 */
@Component
class RunningKnownModels implements ApplicationRunner {
  private final ProcessEngine engine;

  RunningKnownModels(ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    engine.getRepositoryService().createDeploymentQuery().list().stream()
        .map(Deployment::getId)
        .forEach(engine.getManagementService()::registerDeploymentForJobExecutor);
  }
}

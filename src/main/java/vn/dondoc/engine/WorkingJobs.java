package vn.dondoc.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.TimeMode;

/**
 * Sets the engine's threads to work once the whole program stands. Started with the engine, as is
 * its default, they raise signals while nobody listens to events yet: after a restart in a busy
 * minute reminders counted as told and nobody was.
 */
@Component
class WorkingJobs implements SmartLifecycle {
  private final JobExecutor executor;
  private final TimeMode time;

  WorkingJobs(ProcessEngine engine, TimeMode time) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.executor = configuration.getJobExecutor();
    this.time = time;
  }

  /** While the clock is turned by hand the engine has no threads. */
  @Override
  public boolean isAutoStartup() {
    return !time.virtual();
  }

  @Override
  public void start() {
    executor.start();
  }

  @Override
  public void stop() {
    executor.shutdown();
  }

  @Override
  public boolean isRunning() {
    return executor.isActive();
  }
}

package vn.dondoc.engine;

import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import vn.dondoc.calendar.RecurringWork;

/** Runs the recurring work that its key names; never twice at once. */
@DisallowConcurrentExecution
public class RecurringWorkJob implements Job {
  private final List<RecurringWork> works;
  private final RunLog runLog;

  RecurringWorkJob(List<RecurringWork> works, RunLog runLog) {
    this.works = works;
    this.runLog = runLog;
  }

  @Override
  public void execute(JobExecutionContext context) {
    var name = context.getJobDetail().getKey().getName();
    works.stream().filter(work -> work.name().equals(name)).forEach(runLog::run);
  }
}

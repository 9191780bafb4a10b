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

  public RecurringWorkJob(List<RecurringWork> works) {
    this.works = works;
  }

  @Override
  public void execute(JobExecutionContext context) {
    run(context.getJobDetail().getKey().getName());
  }

  void run(String name) {
    works.stream().filter(work -> work.name().equals(name)).forEach(RecurringWork::run);
  }
}

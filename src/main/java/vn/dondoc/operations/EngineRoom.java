package vn.dondoc.operations;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.Person;

/** What the engine does now, for operators. */
@Service
public class EngineRoom {
  private static final int JOBS_SHOWN = 100;

  private final Operators operators;
  private final Processes processes;
  private final FailedJobs failed;
  private final JobSubjects subjects;
  private final Schedule schedule;

  EngineRoom(
      Operators operators,
      Processes processes,
      FailedJobs failed,
      JobSubjects subjects,
      Schedule schedule) {
    this.operators = operators;
    this.processes = processes;
    this.failed = failed;
    this.subjects = subjects;
    this.schedule = schedule;
  }

  public List<ProcessVersion> versions(Person who) {
    operators.require(who);
    return processes.versions();
  }

  /**
   * @throws NotFound if that version was never deployed
   */
  public String diagram(String key, int version, Person who) {
    operators.require(who);
    return processes.diagram(key, version).orElseThrow(() -> new NotFound(key));
  }

  public List<ElementLoad> loads(String key, int version, Person who) {
    operators.require(who);
    return processes.loads(key, version);
  }

  public FailedJobList failedJobs(Person who) {
    operators.require(who);
    var shown = failed.first(JOBS_SHOWN);
    return FailedJobList.of(shown, subjects.of(shown), failed.count());
  }

  /** How many only a person can set going again. */
  public long givenUp(Person who) {
    operators.require(who);
    return failed.givenUp();
  }

  public String stackTrace(String job, Person who) {
    operators.require(who);
    return failed
        .byId(job)
        .map(found -> failed.stackTrace(job))
        .orElseThrow(() -> new NotFound(job));
  }

  public List<WorkStanding> works(Person who) {
    operators.require(who);
    return schedule.works();
  }
}

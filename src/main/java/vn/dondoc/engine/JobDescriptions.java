package vn.dondoc.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.dondoc.operations.FailedJob;

/** Says of the engine's failed jobs whose they are and where they stand. */
@Component
class JobDescriptions {
  private final RuntimeService runtime;
  private final StepLabels labels;

  JobDescriptions(RuntimeService runtime, StepLabels labels) {
    this.runtime = runtime;
    this.labels = labels;
  }

  /** In the order given; jobs of the engine's own, outside any process, are left out. */
  List<FailedJob> of(List<Job> jobs) {
    var ours = jobs.stream().filter(job -> job.getProcessInstanceId() != null).toList();
    if (ours.isEmpty()) {
      return List.of();
    }
    var subjects = subjects(ours);
    var incidents = incidents();
    return ours.stream()
        .map(job -> describe(job, subjects, Optional.ofNullable(incidents.get(job.getId()))))
        .toList();
  }

  private Map<String, String> subjects(List<Job> jobs) {
    var instances = jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
    return runtime
        .createProcessInstanceQuery()
        .processInstanceIds(instances)
        .unlimitedList()
        .stream()
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private Map<String, Incident> incidents() {
    return runtime
        .createIncidentQuery()
        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
        .unlimitedList()
        .stream()
        .collect(
            Collectors.toMap(Incident::getConfiguration, Function.identity(), (one, same) -> one));
  }

  private FailedJob describe(Job job, Map<String, String> subjects, Optional<Incident> incident) {
    var element = Optional.ofNullable(job.getFailedActivityId()).orElse("");
    var since = incident.map(Incident::getIncidentTimestamp).orElse(job.getCreateTime());
    return new FailedJob(
        job.getId(),
        job.getProcessDefinitionKey(),
        subjects.get(job.getProcessInstanceId()),
        element,
        labels.of(job.getProcessDefinitionId(), element),
        Optional.ofNullable(job.getExceptionMessage()).orElse(""),
        since.toInstant(),
        job.getRetries(),
        Optional.ofNullable(job.getDuedate())
            .filter(due -> job.getRetries() > 0)
            .map(Date::toInstant));
  }
}

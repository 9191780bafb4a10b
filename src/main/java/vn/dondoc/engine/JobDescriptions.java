package vn.dondoc.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import vn.dondoc.operations.FailedJob;

/** Says of the engine's failed jobs whose they are and where they stand. */
@Component
class JobDescriptions {
  private final RuntimeService runtime;
  private final RepositoryService repository;

  JobDescriptions(ProcessEngine engine) {
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
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
        label(job.getProcessDefinitionId(), element),
        Optional.ofNullable(job.getExceptionMessage()).orElse(""),
        since.toInstant(),
        job.getRetries(),
        Optional.ofNullable(job.getDuedate())
            .filter(due -> job.getRetries() > 0)
            .map(Date::toInstant));
  }

  private String label(String definition, String element) {
    var found = repository.getBpmnModelInstance(definition).getModelElementById(element);
    return found instanceof FlowNode node ? CamundaProcesses.label(node) : element;
  }
}

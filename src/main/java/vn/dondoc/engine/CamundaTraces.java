package vn.dondoc.engine;

import static vn.dondoc.engine.StepsOnly.PASSED_IN_NO_TIME;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.dondoc.operations.Trace;
import vn.dondoc.operations.Trace.Step;
import vn.dondoc.operations.Traces;

@Component
class CamundaTraces implements Traces {
  private final HistoryService history;
  private final ManagementService management;
  private final StepLabels labels;

  CamundaTraces(ProcessEngine engine, StepLabels labels) {
    this.history = engine.getHistoryService();
    this.management = engine.getManagementService();
    this.labels = labels;
  }

  /** Of the last instance: a round's process is begun anew when its timer was lost. */
  @Override
  public Optional<Trace> of(String key, String subject) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(key)
        .processInstanceBusinessKey(subject)
        .orderByProcessInstanceStartTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(this::trace);
  }

  private Trace trace(HistoricProcessInstance instance) {
    var waiting = management.createJobQuery().processInstanceId(instance.getId()).list();
    var steps =
        Stream.of(
                beginning(instance),
                reached(instance),
                notYetBegun(instance, waiting),
                end(instance))
            .flatMap(part -> part)
            .toList();
    return new Trace(
        instance.getProcessDefinitionKey(),
        instance.getProcessDefinitionVersion(),
        steps,
        waiting.stream()
            .flatMap(job -> Optional.ofNullable(job.getDuedate()).stream())
            .map(Date::toInstant)
            .min(Comparator.naturalOrder()));
  }

  private Stream<Step> beginning(HistoricProcessInstance instance) {
    return passed(instance, instance.getStartActivityId(), instance.getStartTime());
  }

  /** Where a process was stopped is no end of its model. */
  private Stream<Step> end(HistoricProcessInstance instance) {
    if (!HistoricProcessInstance.STATE_COMPLETED.equals(instance.getState())) {
      return Stream.empty();
    }
    var last = ((HistoricProcessInstanceEventEntity) instance).getEndActivityId();
    return passed(instance, last, instance.getEndTime());
  }

  private Stream<Step> passed(HistoricProcessInstance instance, String element, Date at) {
    var label = labels.of(instance.getProcessDefinitionId(), element);
    return Stream.of(new Step(element, label, at.toInstant(), Optional.of(at.toInstant())));
  }

  private Stream<Step> reached(HistoricProcessInstance instance) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .orderPartiallyByOccurrence()
        .asc()
        .unlimitedList()
        .stream()
        .filter(activity -> !PASSED_IN_NO_TIME.contains(activity.getActivityType()))
        .map(activity -> step(instance, activity));
  }

  private Step step(HistoricProcessInstance instance, HistoricActivityInstance activity) {
    return new Step(
        activity.getActivityId(),
        labels.of(instance.getProcessDefinitionId(), activity.getActivityId()),
        activity.getStartTime().toInstant(),
        Optional.ofNullable(activity.getEndTime()).map(Date::toInstant));
  }

  /** A step that is a job of its own enters the history only once it runs. */
  private Stream<Step> notYetBegun(HistoricProcessInstance instance, List<Job> waiting) {
    var timers =
        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
            .map(Job::getId)
            .toList();
    return waiting.stream()
        .filter(job -> !timers.contains(job.getId()))
        .map(job -> begunLater(instance, job));
  }

  private Step begunLater(HistoricProcessInstance instance, Job job) {
    var element = labels.elementOf(job);
    return new Step(
        element,
        labels.of(instance.getProcessDefinitionId(), element),
        job.getCreateTime().toInstant(),
        Optional.empty());
  }
}

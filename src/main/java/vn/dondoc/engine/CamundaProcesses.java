package vn.dondoc.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;
import vn.dondoc.operations.ElementLoad;
import vn.dondoc.operations.ProcessVersion;
import vn.dondoc.operations.Processes;

@Component
class CamundaProcesses implements Processes {
  /** From the whole to its parts. */
  private static final List<String> ORDER =
      List.of(InstructionCascadeProcess.KEY, ReportingRoundProcess.KEY, ObligationProcess.KEY);

  private static final int FAILED_COUNTED = 5000;

  private final RepositoryService repository;
  private final ManagementService management;

  CamundaProcesses(ProcessEngine engine) {
    this.repository = engine.getRepositoryService();
    this.management = engine.getManagementService();
  }

  @Override
  public List<ProcessVersion> versions() {
    var all =
        management.createProcessDefinitionStatisticsQuery().includeIncidents().unlimitedList();
    var latest =
        all.stream()
            .collect(
                Collectors.toMap(
                    ProcessDefinitionStatistics::getKey,
                    ProcessDefinitionStatistics::getVersion,
                    Math::max));
    return all.stream()
        .map(one -> version(one, latest.get(one.getKey()) == one.getVersion()))
        .filter(one -> one.latest() || one.running() > 0)
        .sorted(
            Comparator.comparing((ProcessVersion one) -> ORDER.indexOf(one.key()))
                .thenComparing(ProcessVersion::version, Comparator.reverseOrder()))
        .toList();
  }

  private static ProcessVersion version(ProcessDefinitionStatistics one, boolean latest) {
    var incidents =
        one.getIncidentStatistics().stream().mapToLong(IncidentStatistics::getIncidentCount).sum();
    return new ProcessVersion(
        one.getKey(), one.getVersion(), latest, one.getInstances(), incidents);
  }

  @Override
  public Optional<String> diagram(String key, int version) {
    return definition(key, version).map(this::xml);
  }

  private String xml(ProcessDefinition definition) {
    try (var model = repository.getProcessModel(definition.getId())) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<ElementLoad> loads(String key, int version) {
    return definition(key, version).map(this::loads).orElse(List.of());
  }

  private List<ElementLoad> loads(ProcessDefinition definition) {
    var standing = standing(definition);
    var failed = failed(definition);
    return repository
        .getBpmnModelInstance(definition.getId())
        .<Process>getModelElementById(definition.getKey())
        .getFlowElements()
        .stream()
        .filter(FlowNode.class::isInstance)
        .map(FlowNode.class::cast)
        .filter(node -> holds(node) || standing.containsKey(node.getId()))
        .map(node -> load(node, standing, failed))
        .toList();
  }

  /** Gateways, beginnings and ends are passed in no time. */
  private static boolean holds(FlowNode node) {
    return node instanceof Activity || node instanceof IntermediateCatchEvent;
  }

  private Map<String, Integer> standing(ProcessDefinition definition) {
    return management.createActivityStatisticsQuery(definition.getId()).unlimitedList().stream()
        .collect(Collectors.toMap(ActivityStatistics::getId, ActivityStatistics::getInstances));
  }

  /** The engine's own statistics know only those given up. */
  private Map<String, Long> failed(ProcessDefinition definition) {
    return management
        .createJobQuery()
        .processDefinitionId(definition.getId())
        .withException()
        .listPage(0, FAILED_COUNTED)
        .stream()
        .filter(job -> job.getFailedActivityId() != null)
        .collect(Collectors.groupingBy(Job::getFailedActivityId, Collectors.counting()));
  }

  private static ElementLoad load(
      FlowNode node, Map<String, Integer> standing, Map<String, Long> failed) {
    return new ElementLoad(
        node.getId(),
        StepLabels.of(node),
        standing.getOrDefault(node.getId(), 0),
        failed.getOrDefault(node.getId(), 0L));
  }

  private Optional<ProcessDefinition> definition(String key, int version) {
    return Optional.ofNullable(
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(key)
            .processDefinitionVersion(version)
            .singleResult());
  }
}

package vn.dondoc.engine;

import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** What the models call their elements. */
@Component
class StepLabels {
  private final RepositoryService repository;
  private final ManagementService management;

  StepLabels(ProcessEngine engine) {
    this.repository = engine.getRepositoryService();
    this.management = engine.getManagementService();
  }

  /** The id itself where the model has no such element or gives it no name. */
  String of(String definition, String element) {
    var found = repository.getBpmnModelInstance(definition).getModelElementById(element);
    return found instanceof FlowNode node && node.getName() != null ? of(node) : element;
  }

  /** Line breaks are for the drawing. */
  static String of(FlowNode node) {
    return Optional.ofNullable(node.getName()).orElse("").replaceAll("\\s+", " ");
  }

  /** Where the job stands. */
  String elementOf(Job job) {
    return management
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }
}

package vn.dondoc.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of {@code bpmn/}, read against the BPMN schema. */
record Model(String name, BpmnModelInstance bpmn) {

  static Stream<Model> all() throws IOException {
    try (var files = Files.list(Path.of("bpmn"))) {
      return files.sorted().map(Model::of).toList().stream();
    }
  }

  static Model named(String process) {
    return of(Path.of("bpmn", process + ".bpmn"));
  }

  private static Model of(Path file) {
    var name = file.getFileName().toString().replaceFirst("\\.bpmn$", "");
    return new Model(name, Bpmn.readModelFromFile(file.toFile()));
  }

  Process process() {
    return all(Process.class).get(0);
  }

  <T extends ModelElementInstance> List<T> all(Class<T> type) {
    return List.copyOf(bpmn.getModelElementsByType(type));
  }

  List<SequenceFlow> leaving(FlowNode node) {
    return all(SequenceFlow.class).stream().filter(flow -> flow.getSource() == node).toList();
  }

  List<SequenceFlow> entering(FlowNode node) {
    return all(SequenceFlow.class).stream().filter(flow -> flow.getTarget() == node).toList();
  }

  boolean isMerge(FlowNode node) {
    return leaving(node).size() == 1 && entering(node).size() > 1 && node.getName() == null;
  }

  @Override
  public String toString() {
    return name;
  }
}

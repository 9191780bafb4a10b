package vn.dondoc.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** How an id begins, by what it names. A kind that is not here is one the models do not use. */
final class Prefixes {
  private Prefixes() {}

  static String of(BaseElement element) {
    if (element instanceof CatchEvent event && waitsForATime(event)) return "timer";
    return byKind().entrySet().stream()
        .filter(kind -> kind.getKey().isInstance(element))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseThrow(() -> new AssertionError(element.getElementType().getTypeName()));
  }

  private static boolean waitsForATime(CatchEvent event) {
    return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
  }

  /** Narrow kinds first: a start event is an event too. */
  private static Map<Class<?>, String> byKind() {
    var prefixes = new LinkedHashMap<Class<?>, String>();
    prefixes.put(StartEvent.class, "startEvent");
    prefixes.put(EndEvent.class, "endEvent");
    prefixes.put(Event.class, "event");
    prefixes.put(ServiceTask.class, "serviceTask");
    prefixes.put(UserTask.class, "userTask");
    prefixes.put(ExclusiveGateway.class, "gateway");
    prefixes.put(SequenceFlow.class, "flow");
    prefixes.put(Message.class, "message");
    prefixes.put(Error.class, "error");
    return prefixes;
  }
}

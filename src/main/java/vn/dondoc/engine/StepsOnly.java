package vn.dondoc.engine;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Keeps the steps at which a process stood. Not its tasks once more: who handed in and who decided
 * is on our own record. Not what is passed in no time either: nobody is shown gateways, and the
 * instance's own row names its beginning and its end.
 */
final class StepsOnly extends DbHistoryEventHandler {
  static final Set<String> PASSED_IN_NO_TIME =
      Set.of(
          ActivityTypes.START_EVENT,
          ActivityTypes.END_EVENT_NONE,
          ActivityTypes.GATEWAY_EXCLUSIVE,
          ActivityTypes.MULTI_INSTANCE_BODY);

  @Override
  public void handleEvent(HistoryEvent event) {
    if (isKept(event)) {
      super.handleEvent(event);
    }
  }

  private static boolean isKept(HistoryEvent event) {
    if (event instanceof HistoricActivityInstanceEventEntity activity) {
      return !PASSED_IN_NO_TIME.contains(activity.getActivityType());
    }
    return !(event instanceof HistoricTaskInstanceEventEntity);
  }
}

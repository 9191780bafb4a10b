package vn.dondoc.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.StuckCascades;
import vn.dondoc.obligations.InstructionId;

/** Reads jobs whose attempts are used up. The business key says to which cascade one belongs. */
@Component
class CamundaStuckCascades implements StuckCascades {
  private final ManagementService management;
  private final RuntimeService runtime;

  CamundaStuckCascades(ManagementService management, RuntimeService runtime) {
    this.management = management;
    this.runtime = runtime;
  }

  @Override
  public Map<InstructionId, Integer> byCascade() {
    var failed = management.createJobQuery().noRetriesLeft().list();
    var keys = businessKeys(failed);
    return failed.stream()
        .filter(job -> keys.containsKey(job.getProcessInstanceId()))
        .map(job -> cascade(keys.get(job.getProcessInstanceId())))
        .collect(Collectors.toMap(Function.identity(), id -> 1, Integer::sum));
  }

  private Map<String, String> businessKeys(List<Job> jobs) {
    var instances = jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet());
    return instances.isEmpty() ? Map.of() : businessKeys(instances);
  }

  private Map<String, String> businessKeys(Set<String> instances) {
    return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
        .filter(instance -> instance.getBusinessKey() != null)
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  /** Ids of rounds and obligations begin with that of their instruction. */
  private static InstructionId cascade(String key) {
    var end = key.indexOf('.');
    return new InstructionId(end < 0 ? key : key.substring(0, end));
  }
}

package vn.dondoc.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.obligations.RoundId;

/** Makes a round look again at what comes next, wherever its process stands. */
@Component
class RoundWaking {
  private static final Logger log = LoggerFactory.getLogger(RoundWaking.class);

  private final RuntimeService runtime;
  private final ManagementService management;
  private final TransactionTemplate ownTransaction;
  private final Clock clock;

  RoundWaking(
      RuntimeService runtime,
      ManagementService management,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.runtime = runtime;
    this.management = management;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  void wake(RoundId round) {
    try {
      ownTransaction.executeWithoutResult(status -> wakeNow(round));
    } catch (OptimisticLockingException e) {
      log.debug("{} is moving already", round);
    } catch (RuntimeException e) {
      log.warn("Could not wake {}; the reconciler will try again", round, e);
    }
  }

  boolean isWaiting(RoundId round, Optional<Instant> next) {
    var instance = instanceOf(round);
    if (instance == null) {
      return false;
    }
    var jobs = jobsOf(instance);
    return jobs.isEmpty()
        ? next.isEmpty() && waitsForMessage(instance)
        : next.isEmpty() || jobs.stream().anyMatch(job -> isDueBy(job, next.get()));
  }

  /** The engine keeps milliseconds. */
  private static boolean isDueBy(Job job, Instant moment) {
    return job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(moment.plusMillis(1));
  }

  private void wakeNow(RoundId round) {
    var instance = instanceOf(round);
    if (instance == null) {
      runtime.startProcessInstanceByKey(ReportingRoundProcess.KEY, round.value());
    } else if (waitsForMessage(instance)) {
      runtime
          .createMessageCorrelation(ReportingRoundProcess.ROUND_MOVED)
          .processInstanceId(instance.getId())
          .correlate();
    } else {
      fireEarly(instance, round);
    }
  }

  private void fireEarly(ProcessInstance instance, RoundId round) {
    var jobs = jobsOf(instance);
    if (jobs.isEmpty()) {
      log.warn("The timer of {} is gone; starting its process anew", round);
      runtime.deleteProcessInstance(instance.getId(), "timer lost");
      runtime.startProcessInstanceByKey(ReportingRoundProcess.KEY, round.value());
      return;
    }
    var now = Date.from(clock.instant());
    for (var job : jobs) {
      if (job.getDuedate() != null && job.getDuedate().after(now)) {
        management.setJobDuedate(job.getId(), now);
      }
    }
  }

  private ProcessInstance instanceOf(RoundId round) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(ReportingRoundProcess.KEY)
        .processInstanceBusinessKey(round.value())
        .singleResult();
  }

  private List<Job> jobsOf(ProcessInstance instance) {
    return management.createJobQuery().processInstanceId(instance.getId()).list();
  }

  private boolean waitsForMessage(ProcessInstance instance) {
    return runtime
            .createEventSubscriptionQuery()
            .processInstanceId(instance.getId())
            .eventName(ReportingRoundProcess.ROUND_MOVED)
            .count()
        > 0;
  }
}

package vn.dondoc.web.engineroom;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.operations.ResumingSetAside;
import vn.dondoc.operations.RetryingJobs;
import vn.dondoc.operations.RunningWorks;
import vn.dondoc.web.security.CurrentUser;

/** What an operator sets going by hand. */
@Controller
@RequestMapping("/admin/engine")
class EngineActsController {
  private static final String BACK = "redirect:/admin/engine";

  private final RetryingJobs retrying;
  private final RunningWorks running;
  private final ResumingSetAside resuming;

  EngineActsController(RetryingJobs retrying, RunningWorks running, ResumingSetAside resuming) {
    this.retrying = retrying;
    this.running = running;
    this.resuming = resuming;
  }

  @PostMapping("/jobs/{id}/retry")
  String retry(
      @PathVariable String id, @AuthenticationPrincipal CurrentUser user, RedirectAttributes next) {
    return retried(retrying.retry(id, user.person()), next);
  }

  @PostMapping("/jobs/retry")
  String retryAll(
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    return retried(retrying.retryAll(reason, user.person()), next);
  }

  private static String retried(int jobs, RedirectAttributes next) {
    next.addFlashAttribute("done", "engine.retried");
    next.addFlashAttribute("doneArguments", List.of(jobs));
    return BACK;
  }

  @PostMapping("/aside/{id}/resume")
  String resume(
      @PathVariable String id, @AuthenticationPrincipal CurrentUser user, RedirectAttributes next) {
    try {
      resuming.resume(new ObligationId(id), user.person());
      next.addFlashAttribute("done", "engine.aside.resumed");
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal.messageKey());
    }
    return BACK + "#backlog";
  }

  @PostMapping("/works/{name}/run")
  String run(
      @PathVariable String name,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    running.runNow(name, user.person());
    next.addFlashAttribute("done", "engine.work.started");
    return BACK + "#works";
  }
}

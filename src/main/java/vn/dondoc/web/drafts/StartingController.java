package vn.dondoc.web.drafts;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.StartProgress;
import vn.dondoc.web.security.CurrentUser;

/** How far a start has come; leads on to the cascade once its units have their work. */
@Controller
@RequestMapping("/cascades/{id}/starting")
class StartingController {
  private final StartProgress progress;

  StartingController(StartProgress progress) {
    this.progress = progress;
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean polled,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var state = progress.of(id, user.person()).orElseThrow(() -> new NotFound(id));
    var isDone = state.phase() == StartProgress.Phase.DONE;
    if (isDone && !polled) {
      redirect.addFlashAttribute("done", model.getAttribute("done"));
      return "redirect:/cascades/{id}";
    }
    if (isDone) {
      response.setHeader("HX-Redirect", "/cascades/" + id);
    }
    model.addAttribute("state", state);
    return "drafts/starting";
  }
}

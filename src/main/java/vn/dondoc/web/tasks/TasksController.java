package vn.dondoc.web.tasks;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.progress.Tasks;
import vn.dondoc.web.security.CurrentUser;

@Controller
class TasksController {
  private final Tasks tasks;

  TasksController(Tasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/tasks")
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("tasks", tasks.of(user.person()));
    model.addAttribute("severalUnits", user.actsForSeveralUnits());
    return "tasks";
  }
}

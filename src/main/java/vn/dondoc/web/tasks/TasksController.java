package vn.dondoc.web.tasks;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.progress.TaskQuery;
import vn.dondoc.progress.Tasks;
import vn.dondoc.web.security.CurrentUser;

@Controller
class TasksController {
  private final Tasks tasks;

  TasksController(Tasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/tasks")
  String show(
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var query = new TaskQuery(unit, q, sort, year, page);
    model.addAttribute("query", query);
    model.addAttribute("tasks", tasks.of(user.person(), query));
    model.addAttribute("severalUnits", user.actsForSeveralUnits());
    return "tasks";
  }
}

package vn.dondoc.web.admin;

import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.operations.EngineRoom;
import vn.dondoc.operations.Operators;
import vn.dondoc.progress.AdminTallies;
import vn.dondoc.web.security.CurrentUser;

/** What waits for the administrator, and the way to each of her pages. */
@Controller
class AdminController {
  private final AdminTallies tallies;
  private final Operators operators;
  private final EngineRoom room;

  AdminController(AdminTallies tallies, Operators operators, EngineRoom room) {
    this.tallies = tallies;
    this.operators = operators;
    this.room = room;
  }

  @GetMapping("/admin")
  String show(@AuthenticationPrincipal CurrentUser user, Model model) {
    var who = user.person();
    var engine = operators.include(who) ? Optional.of(room.givenUp(who)) : Optional.<Long>empty();
    model.addAttribute("tally", tallies.of(who));
    model.addAttribute("stoppedJobs", engine.orElse(0L));
    return "admin/index";
  }
}

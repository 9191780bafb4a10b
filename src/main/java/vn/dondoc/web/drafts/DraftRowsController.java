package vn.dondoc.web.drafts;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.web.security.CurrentUser;

/** Takes a row out of a draft, whatever it says. */
@Controller
class DraftRowsController {
  private final RowDesk rows;

  DraftRowsController(RowDesk rows) {
    this.rows = rows;
  }

  @PostMapping("/cascades/drafts/{id}/{list}/{row}/discard")
  String discard(
      RowEdit edit,
      @PathVariable String list,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    return rows.discard(RowList.at(list), edit, user.person(), redirect);
  }
}

package vn.dondoc.web.mails;

import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.progress.MailQuery;
import vn.dondoc.progress.MailState;
import vn.dondoc.progress.Mails;
import vn.dondoc.web.security.CurrentUser;

/** All mails that this person looks after. */
@Controller
class MailsController {
  private final Mails mails;

  MailsController(Mails mails) {
    this.mails = mails;
  }

  @GetMapping("/mails")
  String list(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var query = new MailQuery(Optional.empty(), MailState.ofCode(status), q, page);
    model.addAttribute("mails", mails.of(user.person(), query));
    model.addAttribute("status", status);
    model.addAttribute("q", q);
    return "mails/list";
  }
}

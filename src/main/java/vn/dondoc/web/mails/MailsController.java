package vn.dondoc.web.mails;

import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.progress.LatestMails;
import vn.dondoc.progress.MailQuery;
import vn.dondoc.progress.MailState;
import vn.dondoc.web.security.CurrentUser;

/** All mails that this person looks after. */
@Controller
class MailsController {
  private final LatestMails mails;

  MailsController(LatestMails mails) {
    this.mails = mails;
  }

  /**
   * @param year of the mails; the last twelve months when it is missing or no year
   */
  @GetMapping("/mails")
  String list(
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var query = new MailQuery(Optional.empty(), MailState.ofCode(status), q, page);
    var shown = Optional.of(year).filter(y -> y.matches("[12]\\d{3}")).map(Integer::valueOf);
    model.addAttribute("mails", mails.of(user.person(), query, shown));
    model.addAttribute("years", mails.years());
    model.addAttribute("year", year);
    model.addAttribute("status", status);
    model.addAttribute("q", q);
    return "mails/list";
  }
}

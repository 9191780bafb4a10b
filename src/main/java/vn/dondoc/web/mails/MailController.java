package vn.dondoc.web.mails;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.dondoc.notifications.MailContent;
import vn.dondoc.notifications.ShowingMails;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.MailHeads;
import vn.dondoc.progress.OneMail;
import vn.dondoc.web.security.CurrentUser;

/** One mail, as it left or as it will. */
@Controller
@RequestMapping("/mails/{id}")
class MailController {
  /** Only what the mail itself brings, and only inside our own frame. */
  private static final String MAIL_CONTENT =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self';"
          + " base-uri 'none'; form-action 'none'; sandbox";

  private final MailHeads heads;
  private final ShowingMails showing;

  MailController(MailHeads heads, ShowingMails showing) {
    this.heads = heads;
    this.showing = showing;
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("mail", head(id, user));
    model.addAttribute("content", showing.of(id).orElse(null));
    return "mails/mail";
  }

  @GetMapping(path = "/html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  @ResponseBody
  String html(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      HttpServletResponse response) {
    head(id, user);
    response.setHeader("Content-Security-Policy", MAIL_CONTENT);
    return showing.of(id).map(MailContent::html).orElseThrow(() -> new NotFound(id));
  }

  private OneMail head(String id, CurrentUser user) {
    return heads.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
  }
}

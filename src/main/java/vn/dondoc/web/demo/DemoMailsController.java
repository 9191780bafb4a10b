package vn.dondoc.web.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.dondoc.obligations.NotFound;

/** The demo's mailbox: everybody's mails, as the practice server took them. */
@Controller
@Profile("demo")
@RequestMapping("/demo/mails")
class DemoMailsController {
  private static final int PAGE = 50;

  /** Only what the mail itself brings, and only inside our own frame. */
  private static final String MAIL_CONTENT =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self';"
          + " base-uri 'none'; form-action 'none'; sandbox";

  private final PracticeMailbox mailbox;

  DemoMailsController(PracticeMailbox mailbox) {
    this.mailbox = mailbox;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var found = mailbox.all().stream().filter(mail -> isTo(mail, to)).toList();
    var pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    var shown = Math.min(Math.max(1, page), pages);
    model.addAttribute("received", part(found, shown));
    model.addAttribute("total", found.size());
    model.addAttribute("to", to);
    model.addAttribute("page", shown);
    model.addAttribute("pages", pages);
    return "demo/mails";
  }

  @GetMapping("/{number}")
  String show(@PathVariable int number, Model model) {
    model.addAttribute("mail", mail(number));
    return "demo/mail";
  }

  @GetMapping(path = "/{number}/html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  @ResponseBody
  String html(@PathVariable int number, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", MAIL_CONTENT);
    return mail(number).html();
  }

  private PracticeMail mail(int number) {
    return mailbox.byNumber(number).orElseThrow(() -> new NotFound(number));
  }

  private static List<PracticeMail> part(List<PracticeMail> mails, int page) {
    return mails.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
  }

  private static boolean isTo(PracticeMail mail, String to) {
    var wanted = to.strip().toLowerCase(Locale.ROOT);
    return mail.recipientAddress().toLowerCase(Locale.ROOT).contains(wanted)
        || mail.recipientName().toLowerCase(Locale.ROOT).contains(wanted);
  }
}

package vn.dondoc.web.cascades;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.notifications.MendingMails;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** What a coordinator decides about mails that failed or are in doubt. */
@Controller
@RequestMapping("/cascades/{id}/mails")
class CascadeMailsController {
  private static final String BACK = "redirect:/cascades/{id}?tab=mails";

  private final MendingMails mending;

  CascadeMailsController(MendingMails mending) {
    this.mending = mending;
  }

  @PostMapping("/again")
  String allAgain(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    return told(
        redirect,
        () -> {
          var sent = mending.allAgain(new InstructionId(id), user.person());
          redirect.addFlashAttribute("done", "mails.again.all.done");
          redirect.addFlashAttribute("doneArguments", List.of(sent));
        });
  }

  @PostMapping("/{mail}/again")
  String again(
      @PathVariable String id,
      @PathVariable String mail,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    return told(
        redirect,
        () -> {
          mending.again(mail, new InstructionId(id), user.person());
          redirect.addFlashAttribute("done", "mails.again.done");
        });
  }

  @PostMapping("/{mail}/arrived")
  String arrived(
      @PathVariable String id,
      @PathVariable String mail,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes redirect) {
    mending.arrived(mail, new InstructionId(id), user.person());
    redirect.addFlashAttribute("done", "mails.arrived.done");
    return BACK;
  }

  private static String told(RedirectAttributes redirect, Runnable act) {
    try {
      act.run();
    } catch (Refusal refusal) {
      redirect.addFlashAttribute("refused", refusal.messageKey());
      redirect.addFlashAttribute("refusedArguments", Refusals.inWords(refusal.details()));
    }
    return BACK;
  }
}

package vn.dondoc.web.duties;

import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.duties.DutyId;
import vn.dondoc.duties.WorkingOnDuties;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.DutyDetails;
import vn.dondoc.progress.DutyPages;
import vn.dondoc.units.Person;
import vn.dondoc.web.frame.ChosenFiles;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** One standing duty of one unit: what is asked, who has it, what was noted. */
@Controller
@RequestMapping("/duties/{id}")
class DutyController {
  private static final String PAGE = "duty";

  private final DutyPages pages;
  private final WorkingOnDuties working;
  private final ChosenFiles files;

  DutyController(DutyPages pages, WorkingOnDuties working, ChosenFiles files) {
    this.pages = pages;
    this.working = working;
    this.files = files;
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("form", DutyForm.BLANK);
    model.addAttribute("duty", duty(id, user));
    return PAGE;
  }

  @PostMapping
  String act(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") DutyForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes next)
      throws IOException {
    try {
      act(new DutyId(id), form, errors, user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    if (errors.hasErrors()) {
      model.addAttribute("duty", duty(id, user));
      return PAGE;
    }
    next.addFlashAttribute("done", "duty.done." + form.act());
    return "redirect:/duties/{id}";
  }

  private void act(DutyId id, DutyForm form, BindingResult errors, Person who) throws IOException {
    switch (form.act() == null ? "" : form.act()) {
      case "take-over" -> working.takeOver(id, who);
      case "let-go" -> working.letGo(id, who);
      case "note" -> note(id, form, errors, who);
      case "close" -> working.close(id, form.result(), who);
      case "carry-over" -> working.carryOver(id, form.reason(), who);
      case "reopen" -> working.reopen(id, who);
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  private void note(DutyId id, DutyForm form, BindingResult errors, Person who) throws IOException {
    var progress = form.progress(files, errors);
    if (!errors.hasErrors()) {
      working.note(id, progress, who);
    }
  }

  private DutyDetails duty(String id, CurrentUser user) {
    return pages.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
  }
}

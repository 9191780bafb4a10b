package vn.dondoc.web.obligations;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Composing;
import vn.dondoc.instructions.Composing.Desk;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.instructions.Previewing;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.UnitId;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.YearPeriods;
import vn.dondoc.web.security.CurrentUser;

/** A unit passes its own plan on to the level below: form, preview, start. */
@Controller
@RequestMapping("/obligations/{id}/cascade")
class CascadingOnController {
  private static final String FORM = "obligations/cascade";
  private static final String PREVIEW = "obligations/cascade-preview";

  private final Composing composing;
  private final AskedLines lines;
  private final Previewing previewing;
  private final Starting starting;
  private final Clock clock;

  CascadingOnController(
      Composing composing,
      AskedLines lines,
      Previewing previewing,
      Starting starting,
      Clock clock) {
    this.composing = composing;
    this.lines = lines;
    this.previewing = previewing;
    this.starting = starting;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    model.addAttribute("form", CascadeForm.blank());
    return form(id, user, model);
  }

  @PostMapping("/more")
  String more(
      @PathVariable String id,
      CascadeForm typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute("form", typed.withOneMore());
    return form(id, user, model);
  }

  /** Ticks all units at once, or none, without the script that does it on the page. */
  @PostMapping("/units")
  String units(
      @PathVariable String id,
      @RequestParam boolean all,
      CascadeForm typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var below = desk(id, user).below().stream().map(unit -> unit.id().value());
    model.addAttribute("form", typed.withUnits(all ? below.collect(Collectors.toSet()) : Set.of()));
    return form(id, user, model);
  }

  /** Back from the preview with all that was typed. */
  @PostMapping("/edit")
  String edit(
      @PathVariable String id,
      CascadeForm typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute("form", typed);
    return form(id, user, model);
  }

  @PostMapping("/preview")
  String preview(
      @PathVariable String id,
      CascadeForm typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var form = typed.tidy();
    var errors = errorsOf(form, model);
    var draft = draft(id, form, user, errors);
    return draft.isPresent() ? preview(id, draft.get(), model) : form(id, user, model);
  }

  @PostMapping
  String start(
      @PathVariable String id,
      CascadeForm typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var form = typed.tidy();
    var errors = errorsOf(form, model);
    var draft = draft(id, form, user, errors);
    if (draft.isEmpty()) {
      return form(id, user, model);
    }
    try {
      starting.start(draft.get(), answers(form), user.person());
    } catch (InstructionInvalid invalid) {
      if (invalid.findings().stream().noneMatch(finding -> finding.isError())) {
        errors.rejectValue("consent", invalid.messageKey());
      }
      return preview(id, draft.get(), model);
    }
    redirect.addFlashAttribute("done", "cascade.started");
    return "redirect:/cascades/" + draft.get().id();
  }

  private static BindingResult errorsOf(CascadeForm form, Model model) {
    var errors = new BeanPropertyBindingResult(form, "form");
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return errors;
  }

  private Optional<CascadeDraft> draft(
      String id, CascadeForm form, CurrentUser user, BindingResult errors) {
    var asked = lines.read(form, desk(id, user).plan().year(), errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    var units = form.units().stream().map(UnitId::new).collect(Collectors.toSet());
    try {
      return Optional.of(composing.compose(new ObligationId(id), asked, units, user.person()));
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return Optional.empty();
    }
  }

  private String form(String id, CurrentUser user, Model model) {
    var desk = desk(id, user);
    model.addAttribute("obligation", id);
    model.addAttribute("desk", desk);
    model.addAttribute("periods", YearPeriods.of(desk.plan().year()));
    return FORM;
  }

  private String preview(String id, CascadeDraft draft, Model model) {
    model.addAttribute("obligation", id);
    var blank = new StartAnswers(Optional.empty(), Optional.empty(), false);
    model.addAttribute("preview", previewing.preview(draft, blank, clock.instant()));
    return PREVIEW;
  }

  private static StartAnswers answers(CascadeForm form) {
    var consent = Boolean.TRUE.equals(form.consent());
    return new StartAnswers(Optional.empty(), Optional.empty(), consent);
  }

  private Desk desk(String id, CurrentUser user) {
    var desk = composing.desk(new ObligationId(id), user.person());
    if (!desk.startable()) {
      throw new NotFound(id);
    }
    return desk;
  }
}

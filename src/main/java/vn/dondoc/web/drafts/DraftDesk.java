package vn.dondoc.web.drafts;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import vn.dondoc.documents.DraftPart;
import vn.dondoc.documents.DraftStep;
import vn.dondoc.documents.KeepingDrafts;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.documents.Worksheet;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.Cascades;
import vn.dondoc.units.Person;
import vn.dondoc.web.frame.Refusals;

/** What the pages of all steps have in common. */
@Component
class DraftDesk {
  private final KeepingDrafts keeping;
  private final Cascades cascades;

  DraftDesk(KeepingDrafts keeping, Cascades cascades) {
    this.keeping = keeping;
    this.cascades = cascades;
  }

  /**
   * @throws NotFound if there is none, or it is not hers to work on
   * @throws AlreadyStarted if it runs by now
   */
  KeptDraft draft(String id, Person who) {
    if (!id.matches("[a-z0-9-]{1,64}")) {
      throw new NotFound(id);
    }
    if (cascades.byId(id, who).isPresent()) {
      throw new AlreadyStarted(id);
    }
    return keeping.byId(new InstructionId(id), who);
  }

  /** Empty when somebody else has saved meanwhile, which the errors then say. */
  Optional<KeptDraft> save(
      KeptDraft draft, int seen, UnaryOperator<Worksheet> change, Person who, Errors errors) {
    try {
      return Optional.of(keeping.save(draft.id(), seen, change, who));
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return Optional.empty();
    }
  }

  /** Puts the frame of a step around its form. */
  String page(String view, KeptDraft draft, DraftStep step, Model model) {
    model.addAttribute("kept", draft);
    model.addAttribute("sheet", draft.worksheet());
    model.addAttribute("step", step);
    model.addAttribute(
        "steps", Stream.of(DraftStep.values()).map(one -> line(one, step, draft)).toList());
    return view;
  }

  private static StepLine line(DraftStep step, DraftStep current, KeptDraft draft) {
    var gaps = draft.gaps().of(step).size();
    return new StepLine(step, step == current, gaps, step.compareTo(draft.gaps().reached()) <= 0);
  }

  /** A form as it was saved, with what is wrong with it said at its fields. */
  static BindingResult form(Object form, Model model) {
    var errors = new BeanPropertyBindingResult(form, "form");
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return errors;
  }

  static void tellGaps(KeptDraft draft, DraftPart part, String row, Errors errors) {
    for (var gap : draft.gaps().of(part, row)) {
      if (gap.field().isEmpty()) {
        errors.reject(gap.messageKey(), gap.details().toArray(), null);
      } else {
        errors.rejectValue(gap.field(), gap.messageKey(), gap.details().toArray(), null);
      }
    }
  }
}

package vn.dondoc.web.cascades;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.dondoc.instructions.DatingPreview;
import vn.dondoc.instructions.DatingRegimes;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.progress.Documents;
import vn.dondoc.units.Person;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.frame.YearPeriods;

/** Puts together the page on which something without a day gets one. */
@Component
class DatingPage {
  private final DatingRegimes dating;
  private final Documents documents;

  DatingPage(DatingRegimes dating, Documents documents) {
    this.dating = dating;
    this.documents = documents;
  }

  String show(String id, String code, RuleForm form, Errors errors, Person who, Model model) {
    var document = head(id, who);
    model.addAttribute("document", document);
    model.addAttribute("code", code);
    model.addAttribute("periods", YearPeriods.of(document.year()));
    try {
      model.addAttribute("regime", dating.regime(new InstructionId(id), code(code), who));
      if (form.isChosen() && !form.drops()) {
        model.addAttribute("preview", preview(id, code, form, document.year(), who));
      }
    } catch (Refusal refusal) {
      tellOnce(refusal, errors);
    }
    return "cascades/dating";
  }

  /** A refused confirmation has been told already. */
  private static void tellOnce(Refusal refusal, Errors errors) {
    if (!errors.hasErrors()) {
      Refusals.tell(refusal, errors);
    }
  }

  private DatingPreview preview(String id, String code, RuleForm form, int year, Person who) {
    var cascade = new InstructionId(id);
    var timing =
        form.inherits() ? dating.inherited(cascade, code(code), who) : TypedTiming.of(form, year);
    return dating.preview(cascade, code(code), timing, who);
  }

  Documents.Page head(String id, Person who) {
    return documents.byId(id, who).orElseThrow(() -> new NotFound(id));
  }

  /** What is no code names no regime. */
  static RegimeCode code(String typed) {
    try {
      return new RegimeCode(typed);
    } catch (IllegalArgumentException e) {
      throw new NotFound(typed);
    }
  }
}

package vn.dondoc.web.obligations;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.dondoc.obligations.CheckingFigures;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.progress.FigureField;
import vn.dondoc.progress.ReportFigures;
import vn.dondoc.web.frame.Refusals;
import vn.dondoc.web.security.CurrentUser;

/** Says beside a figure what is wrong with it as soon as it is typed. */
@Controller
class FigureCheckController {
  private static final List<String> PARTS =
      List.of("amount", "amountFemale", "amountMale", "outOf", "outOfFemale", "outOfMale", "words");

  private final ReportFigures figures;
  private final CheckingFigures checking;

  FigureCheckController(ReportFigures figures, CheckingFigures checking) {
    this.figures = figures;
    this.checking = checking;
  }

  @PostMapping("/obligations/{id}/figures")
  String check(
      @PathVariable String id,
      @AuthenticationPrincipal CurrentUser user,
      @ModelAttribute("form") SubmissionForm form,
      BindingResult errors,
      Model model) {
    var fields = figures.of(id, user.person());
    var typed = TypedFigures.read(form, fields, errors);
    try {
      checking.check(new ObligationId(id), typed, user.person());
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    model.addAttribute("keys", fields.stream().flatMap(field -> keys(field, form)).toList());
    model.addAttribute("lines", TypedFigures.lines(fields, typed));
    return "fragments/figures :: checked";
  }

  /** Those that stand on the form. */
  private static Stream<String> keys(FigureField field, SubmissionForm form) {
    return PARTS.stream()
        .map(part -> field.asked().code() + "." + part)
        .filter(form.figures()::containsKey);
  }
}

package vn.dondoc.web.drafts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.documents.DraftStep;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.CascadePreview;
import vn.dondoc.instructions.Previewing;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;

/** Puts together the page on which a draft is looked at as a whole. */
@Component
class CheckPage {
  private static final StartForm BLANK = StartForm.blank();
  private static final int PEOPLE_SHOWN = 50;
  private static final int ADDRESSEES_SHOWN = 120;

  private final DraftDesk desk;
  private final Drafts drafts;
  private final Previewing previewing;
  private final WorkingCalendar calendar;
  private final Clock clock;

  CheckPage(
      DraftDesk desk, Drafts drafts, Previewing previewing, WorkingCalendar calendar, Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.previewing = previewing;
    this.calendar = calendar;
    this.clock = clock;
  }

  String show(KeptDraft kept, StartForm form, BindingResult errors, int from, Model model) {
    kept.draft().ifPresent(draft -> addPreview(draft, form, errors, from, model));
    if (kept.draft().isEmpty()) {
      model.addAttribute("problems", drafts.sentences(kept.problems()));
    }
    return desk.page("drafts/check", kept, DraftStep.CHECK, model);
  }

  private void addPreview(
      CascadeDraft draft, StartForm form, BindingResult errors, int from, Model model) {
    var preview = preview(draft, form, errors);
    model.addAttribute("preview", preview);
    model.addAttribute("draft", draft);
    model.addAttribute("sheetHref", sheetOf(draft, form));
    model.addAttribute("year", YearCalendar.of(preview, calendar));
    var people = preview.people();
    model.addAttribute("peopleCount", people.size());
    model.addAttribute("people", people.stream().limit(PEOPLE_SHOWN).toList());
    model.addAttribute(
        "shownAddressees", preview.addressees().stream().limit(ADDRESSEES_SHOWN).toList());
    model.addAttribute("owed", Slice.of(preview.obligations(), from));
  }

  /** With what was typed; where that cannot be right, without it and with the reason. */
  CascadePreview preview(CascadeDraft draft, StartForm form, BindingResult errors) {
    try {
      return preview(draft, form.answers(draft.document()));
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
      return preview(draft, BLANK.answers(draft.document()));
    }
  }

  private CascadePreview preview(CascadeDraft draft, StartAnswers answers) {
    return previewing.preview(draft, answers, clock.instant());
  }

  private static String sheetOf(CascadeDraft draft, StartForm form) {
    var address =
        UriComponentsBuilder.fromPath("/cascades/drafts/")
            .pathSegment(encoded(draft.id().value()), "check", "preview.csv");
    form.typed().forEach((name, value) -> address.queryParam(encoded(name), encoded(value)));
    return address.build(true).toUriString();
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}

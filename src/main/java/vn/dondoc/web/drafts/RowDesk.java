package vn.dondoc.web.drafts;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.documents.Worksheet;
import vn.dondoc.units.Person;

/** Saves and takes out single rows of a draft, and says where to go then. */
@Component
class RowDesk {
  private final DraftDesk desk;

  RowDesk(DraftDesk desk) {
    this.desk = desk;
  }

  /**
   * @return the redirect: to the row while something in it is open, else to its list; empty when
   *     somebody else has saved meanwhile, which the errors then say
   */
  Optional<String> save(
      RowList list,
      RowEdit edit,
      UnaryOperator<Worksheet> change,
      Person who,
      Errors errors,
      RedirectAttributes redirect) {
    var saved = desk.save(desk.draft(edit.id(), who), edit.version(), change, who, errors);
    saved.ifPresent(draft -> redirect.addFlashAttribute("done", "drafts.saved"));
    return saved.map(draft -> next(list, new Row(list.part(), edit.row()), draft));
  }

  private static String next(RowList list, Row edited, KeptDraft saved) {
    var id = saved.id().value();
    var row = edited.in(saved.worksheet());
    return row.hasGaps(saved)
        ? redirect("/cascades/drafts/{id}/{list}/{row}", id, list.path(), row.name())
        : listed(list, id);
  }

  String discard(RowList list, RowEdit edit, Person who, RedirectAttributes redirect) {
    var errors = new MapBindingResult(new HashMap<>(), "");
    var saved =
        desk.save(
            desk.draft(edit.id(), who),
            edit.version(),
            sheet -> sheet.without(list.part(), edit.row()),
            who,
            errors);
    redirect.addFlashAttribute("done", saved.isPresent() ? "drafts.row-gone" : "drafts.row-stays");
    return listed(list, edit.id());
  }

  /** The redirect to the page on which the list stands. */
  static String listed(RowList list, String id) {
    return redirect("/cascades/drafts/{id}/{page}", id, list.page());
  }

  private static String redirect(String path, Object... parts) {
    return "redirect:" + UriComponentsBuilder.fromPath(path).buildAndExpand(parts).encode();
  }

  KeptDraft draft(String id, Person who) {
    return desk.draft(id, who);
  }
}

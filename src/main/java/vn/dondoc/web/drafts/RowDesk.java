package vn.dondoc.web.drafts;

import java.util.HashMap;
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
   * @param list the path of the rows inside the draft, e.g. "addressees"
   */
  record Place(String id, String list, int version) {
    String back() {
      return redirect("/cascades/drafts/{id}/{list}", id, list.equals("bases") ? "document" : up());
    }

    /** Reports, duties and figures are listed on one page. */
    private String up() {
      return list.equals("addressees") ? list : "reports";
    }

    String row(String name) {
      return redirect("/cascades/drafts/{id}/{list}/{row}", id, list, name);
    }

    private static String redirect(String path, Object... parts) {
      return "redirect:" + UriComponentsBuilder.fromPath(path).buildAndExpand(parts).encode();
    }
  }

  /**
   * @return the redirect: to the row while something in it is open, else to its list; empty when
   *     somebody else has saved meanwhile, which the errors then say
   */
  String save(
      Place place,
      Row row,
      UnaryOperator<Worksheet> change,
      Person who,
      Errors errors,
      RedirectAttributes redirect) {
    var draft = desk.draft(place.id(), who);
    var saved = desk.save(draft, place.version(), change, who, errors);
    if (saved.isEmpty()) {
      return "";
    }
    var name = row.in(saved.get().worksheet());
    redirect.addFlashAttribute("done", "drafts.saved");
    return name.hasGaps(saved.get()) ? place.row(name.name()) : place.back();
  }

  String discard(Place place, Row row, Person who, RedirectAttributes redirect) {
    var draft = desk.draft(place.id(), who);
    var errors = new MapBindingResult(new HashMap<>(), "");
    var saved =
        desk.save(
            draft, place.version(), sheet -> sheet.without(row.part(), row.name()), who, errors);
    redirect.addFlashAttribute("done", saved.isPresent() ? "drafts.row-gone" : "drafts.row-stays");
    return place.back();
  }

  KeptDraft draft(String id, Person who) {
    return desk.draft(id, who);
  }
}

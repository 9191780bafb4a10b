package vn.dondoc.web.drafts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.documents.DraftPart;
import vn.dondoc.documents.DraftStep;
import vn.dondoc.documents.GroupSheet;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.progress.UnitSearch;
import vn.dondoc.units.UnitKind;
import vn.dondoc.web.security.CurrentUser;

/** Step 2: the units spoken to, in groups. */
@Controller
@RequestMapping("/cascades/drafts/{id}/addressees")
class DraftGroupsController {
  private static final int FOUND = 20;

  private final DraftDesk desk;
  private final RowDesk rows;
  private final MeantUnits meant;
  private final UnitSearch units;
  private final UnitNames names;

  DraftGroupsController(
      DraftDesk desk, RowDesk rows, MeantUnits meant, UnitSearch units, UnitNames names) {
    this.desk = desk;
    this.rows = rows;
    this.meant = meant;
    this.units = units;
    this.names = names;
  }

  @GetMapping
  String list(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    var draft = desk.draft(id, user.person());
    var groups = draft.worksheet().addressees();
    model.addAttribute("meant", meant.of(groups));
    model.addAttribute("counts", counts(groups));
    model.addAttribute("open", open(draft, groups));
    return desk.page("drafts/addressees", draft, DraftStep.ADDRESSEES, model);
  }

  private Map<String, Integer> counts(List<GroupSheet> groups) {
    return groups.stream()
        .collect(
            Collectors.toMap(
                GroupSheet::key, group -> meant.of(List.of(group)).count(), (a, b) -> a));
  }

  private static List<String> open(KeptDraft draft, List<GroupSheet> groups) {
    return groups.stream()
        .map(GroupSheet::key)
        .filter(key -> new Row(DraftPart.GROUP, key).hasGaps(draft))
        .toList();
  }

  @GetMapping("/{row}")
  String show(
      @PathVariable String id,
      @PathVariable String row,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var draft = desk.draft(id, user.person());
    var group =
        draft
            .worksheet()
            .group(row)
            .orElseGet(() -> Row.begun(row, GroupSheet.begun(draft.issuer().value())));
    DraftDesk.tellGaps(draft, DraftPart.GROUP, row, DraftDesk.form(group, model));
    return page(draft, row, group, "", user, model);
  }

  /** Loading the page anew leads back to what is saved. */
  @GetMapping("/{row}/look")
  String lookAgain(@PathVariable String id, @AuthenticationPrincipal CurrentUser user) {
    desk.draft(id, user.person());
    return "redirect:/cascades/drafts/{id}/addressees/{row}";
  }

  /** Looks for units, or at the list, with what is typed; nothing is saved. */
  @PostMapping("/{row}/look")
  String look(
      @PathVariable String id,
      @PathVariable String row,
      GroupSheet typed,
      @RequestParam(defaultValue = "") String q,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    DraftDesk.form(typed, model);
    return page(desk.draft(id, user.person()), row, typed, q, user, model);
  }

  @PostMapping("/{row}")
  String save(
      RowEdit edit,
      GroupSheet typed,
      @AuthenticationPrincipal CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    var errors = DraftDesk.form(typed, model);
    return rows.save(
            RowList.ADDRESSEES,
            edit,
            sheet -> sheet.put(edit.row(), typed),
            user.person(),
            errors,
            redirect)
        .orElseGet(
            () -> page(desk.draft(edit.id(), user.person()), edit.row(), typed, "", user, model));
  }

  private String page(
      KeptDraft draft, String row, GroupSheet typed, String q, CurrentUser user, Model model) {
    var selector = typed.selector();
    model.addAttribute("row", row);
    model.addAttribute("q", q);
    model.addAttribute(
        "found",
        units.find(q, FOUND, user.person()).stream()
            .filter(unit -> !selector.named().contains(unit.id()))
            .toList());
    model.addAttribute("kinds", UnitKind.values());
    model.addAttribute("parents", units.withUnitsBelow(user.person()));
    model.addAttribute("meant", meant.of(List.of(typed)));
    model.addAttribute(
        "names",
        names.of(
            Stream.of(selector.named(), selector.except(), List.of(selector.within()))
                .flatMap(List::stream)
                .toList()));
    return desk.page("drafts/group", draft, DraftStep.ADDRESSEES, model);
  }
}

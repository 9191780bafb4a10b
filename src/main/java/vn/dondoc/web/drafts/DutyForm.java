package vn.dondoc.web.drafts;

import vn.dondoc.documents.DutySheet;
import vn.dondoc.documents.GroupSheet;
import vn.dondoc.documents.SelectorSheet;
import vn.dondoc.documents.Worksheet;

/**
 * A duty as typed.
 *
 * @param addressees key of a group; "kept" for those it has already
 */
record DutyForm(String text, String tone, String addressees) {
  static final String KEPT = "kept";

  static DutyForm of(DutySheet duty, Worksheet sheet) {
    var key =
        sheet.addressees().stream()
            .filter(group -> group.selector().equals(duty.addressees()))
            .map(GroupSheet::key)
            .findFirst();
    return new DutyForm(duty.text(), duty.tone(), key.orElse(KEPT));
  }

  DutySheet in(Worksheet sheet, String row) {
    var stored = sheet.duty(row);
    var selector =
        sheet
            .group(addressees == null ? "" : addressees)
            .map(GroupSheet::selector)
            .or(() -> stored.map(DutySheet::addressees))
            .orElse(null);
    return new DutySheet(
        selector, (SelectorSheet) null, text, tone, stored.map(DutySheet::line).orElse(""));
  }
}

package vn.dondoc.web.obligations;

import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.web.frame.ChosenFiles;

/** What a unit types when it has issued its plan; checked by the domain. */
record PlanForm(String number, String issuedOn, String title, MultipartFile file) {
  static final PlanForm BLANK = new PlanForm(null, null, null, null);

  /** What follows the number: "/KH-UBND" of "15/KH-UBND". */
  String symbol() {
    return number == null ? "" : number.strip().replaceFirst("^\\d+", "");
  }

  public boolean hasFile() {
    return ChosenFiles.isChosen(file);
  }
}

package vn.dondoc.web.obligations;

import org.springframework.web.multipart.MultipartFile;

/** What a unit types when it has issued its plan; checked by the domain. */
record PlanForm(String number, String issuedOn, String title, MultipartFile file) {
  static final PlanForm BLANK = new PlanForm(null, null, null, null);

  /** What follows the number: "/KH-UBND" of "15/KH-UBND". */
  String symbol() {
    return number == null ? "" : number.strip().replaceFirst("^\\d+", "");
  }

  /** Whether a file was chosen; the browser sends an empty part otherwise. */
  public boolean hasFile() {
    return file != null
        && file.getOriginalFilename() != null
        && !file.getOriginalFilename().isBlank();
  }
}

package vn.dondoc.web.drafts;

import java.util.stream.Stream;
import vn.dondoc.documents.DraftPart;
import vn.dondoc.obligations.NotFound;

/** The lists of a draft: the path of their rows, and the page on which each is seen. */
enum RowList {
  BASES(DraftPart.BASIS, "bases", "document"),
  ADDRESSEES(DraftPart.GROUP, "addressees", "addressees"),
  REPORTS(DraftPart.REPORT, "reports", "reports"),
  DUTIES(DraftPart.DUTY, "duties", "reports"),
  FIGURES(DraftPart.FIGURE, "figures", "reports");

  private final DraftPart part;
  private final String path;
  private final String page;

  RowList(DraftPart part, String path, String page) {
    this.part = part;
    this.path = path;
    this.page = page;
  }

  /**
   * @throws NotFound if a draft has no such list
   */
  static RowList at(String path) {
    return Stream.of(values())
        .filter(list -> list.path.equals(path))
        .findAny()
        .orElseThrow(() -> new NotFound(path));
  }

  DraftPart part() {
    return part;
  }

  String path() {
    return path;
  }

  String page() {
    return page;
  }
}

package vn.dondoc.web.reviews;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.progress.ReportFigures;
import vn.dondoc.progress.Reports;
import vn.dondoc.progress.ReviewItem;
import vn.dondoc.progress.ReviewItems;
import vn.dondoc.progress.ReviewQuery;
import vn.dondoc.progress.StoredFile;
import vn.dondoc.progress.WaitingReports;
import vn.dondoc.web.security.CurrentUser;

/** Puts together the page on which one report is judged. */
@Component
class ReviewPage {
  static final String PAGE = "reviews/review";

  /** How many sentences {@code reviews.common.*} there are. */
  private static final List<Integer> COMMON_REASONS = List.of(1, 2, 3, 4, 5);

  private final ReviewItems items;
  private final WaitingReports waiting;
  private final Reports reports;
  private final ReportFigures figures;

  ReviewPage(ReviewItems items, WaitingReports waiting, Reports reports, ReportFigures figures) {
    this.items = items;
    this.waiting = waiting;
    this.reports = reports;
    this.figures = figures;
  }

  /**
   * @param file id of the one to show; null for the first that can be shown
   * @return false when the report does not wait for this person's word
   */
  boolean show(String id, String file, ReviewQuery query, CurrentUser user, Model model) {
    var found = items.byId(id, user.person());
    if (found.isEmpty()) {
      return false;
    }
    var item = found.get();
    var fields = figures.of(id, user.person());
    model.addAttribute("item", item);
    model.addAttribute("shown", shown(item, file));
    model.addAttribute("figures", ReviewedFigure.of(fields, item.what().figures()));
    model.addAttribute("report", reports.byId(id, user.person()).orElseThrow());
    model.addAttribute("place", place(id, query, user));
    model.addAttribute("query", query);
    model.addAttribute("common", COMMON_REASONS);
    return true;
  }

  ReviewPlace place(String id, ReviewQuery query, CurrentUser user) {
    return ReviewPlace.of(id, waiting.ids(user.person(), query));
  }

  private static Optional<StoredFile> shown(ReviewItem item, String file) {
    var files = item.what().files();
    return files.stream()
        .filter(one -> one.id().equals(file))
        .findFirst()
        .or(() -> files.stream().filter(StoredFile::isShown).findFirst());
  }
}

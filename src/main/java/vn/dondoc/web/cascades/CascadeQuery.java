package vn.dondoc.web.cascades;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.progress.AuditQuery;
import vn.dondoc.progress.MailQuery;
import vn.dondoc.progress.MailState;
import vn.dondoc.progress.MatrixQuery;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.progress.Standing;

/**
 * What the address of a cascade's page says; anything unknown in it is ignored.
 *
 * @param status of cells, or of mails
 * @param q part of a name
 * @param sort "status", "rate" or a column of the matrix, else by name
 * @param type of the timeline's events, or of the audit trail's entries
 * @param col the one column of the matrix to show
 * @param under the unit below which rows are shown
 * @param group "parent" or "none", else by kind
 * @param fold groups folded or unfolded by hand, with commas between
 */
public record CascadeQuery(
    String tab,
    String status,
    String q,
    String sort,
    String type,
    Integer page,
    String col,
    String under,
    String group,
    String fold) {

  static CascadeQuery none() {
    return new CascadeQuery(null, null, null, null, null, null, null, null, null, null);
  }

  CascadeTab shownTab() {
    return CascadeTab.ofCode(tab);
  }

  TimelineFilter filter() {
    return TimelineFilter.ofCode(type);
  }

  public MatrixQuery matrix() {
    var standing =
        Stream.of(Standing.values()).filter(one -> one.code().equals(status)).findFirst();
    return new MatrixQuery(
        standing, text(q), text(col), text(under), text(sort), grouping(), folds(), number());
  }

  private Grouping grouping() {
    return Stream.of(Grouping.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(group))
        .findFirst()
        .orElse(Grouping.KIND);
  }

  Set<String> folds() {
    return Stream.of(text(fold).split(","))
        .filter(key -> !key.isBlank())
        .collect(Collectors.toUnmodifiableSet());
  }

  AuditQuery audit() {
    return new AuditQuery(
        Optional.ofNullable(type).filter(one -> !one.isBlank()), text(q), number());
  }

  public MailQuery mails(String cascade) {
    return new MailQuery(Optional.of(cascade), MailState.ofCode(status), text(q), number());
  }

  private int number() {
    return page == null ? 1 : Math.max(1, page);
  }

  private static String text(String given) {
    return given == null ? "" : given;
  }
}

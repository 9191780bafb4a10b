package vn.dondoc.web.cascades;

import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.progress.AuditQuery;
import vn.dondoc.progress.MailQuery;
import vn.dondoc.progress.MailState;
import vn.dondoc.progress.MatrixQuery;
import vn.dondoc.progress.Standing;

/**
 * What the address of a cascade's page says; anything unknown in it is ignored.
 *
 * @param status of cells, or of mails
 * @param q part of a name
 * @param sort "status", else by name
 * @param type of the timeline's events, or of the audit trail's entries
 */
public record CascadeQuery(
    String tab, String status, String q, String sort, String type, Integer page) {
  CascadeTab shownTab() {
    return CascadeTab.ofCode(tab);
  }

  TimelineFilter filter() {
    return TimelineFilter.ofCode(type);
  }

  MatrixQuery matrix() {
    var standing =
        Stream.of(Standing.values()).filter(one -> one.code().equals(status)).findFirst();
    return new MatrixQuery(standing, q == null ? "" : q, "status".equals(sort));
  }

  AuditQuery audit() {
    return new AuditQuery(
        Optional.ofNullable(type).filter(one -> !one.isBlank()),
        q == null ? "" : q,
        page == null ? 1 : page);
  }

  MailQuery mails(String cascade) {
    return new MailQuery(
        Optional.of(cascade),
        MailState.ofCode(status),
        q == null ? "" : q,
        page == null ? 1 : page);
  }
}

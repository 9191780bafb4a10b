package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.obligations.NoticeKind;

/** The mails of one day, in bunches of one kind and rung. */
public record MailDay(LocalDate day, List<Bunch> bunches) {
  /** Mails of one kind and rung on one day. */
  public record Bunch(NoticeKind kind, int rung, List<PlannedMail> mails) {}

  public int mails() {
    return bunches.stream().mapToInt(bunch -> bunch.mails().size()).sum();
  }
}

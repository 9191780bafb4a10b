package vn.dondoc.faults.ledger;

import java.util.Map;
import java.util.Optional;

/** What a mail is about, by the tag that its subject begins with. */
public enum Kind {
  NEW_WORK,
  /** Reminders of what is owed and of what waits for the reader's word: one mail a day. */
  DIGEST,
  MISSED,
  ESCALATION,
  /** To a body that is only asked: the subject does not say which of the others it is. */
  COURTEOUS;

  private static final Map<String, Kind> TAGS =
      Map.of(
          "[Việc mới]", NEW_WORK,
          "[Nhắc việc]", DIGEST,
          "[Nhắc duyệt]", DIGEST,
          "[Quá hạn]", MISSED,
          "[Đôn đốc]", ESCALATION,
          "[Đề nghị]", COURTEOUS);

  /** Empty for mails that the ledger does not know, such as letters. */
  static Optional<Kind> of(String subject) {
    return TAGS.keySet().stream().filter(subject::startsWith).map(TAGS::get).findFirst();
  }

  boolean mayBe(Kind other) {
    return this == other || this == COURTEOUS;
  }
}

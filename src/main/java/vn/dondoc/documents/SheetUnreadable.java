package vn.dondoc.documents;

import java.util.List;

/** A file is no table that could be read; the sentence says what to do instead. */
class SheetUnreadable extends Exception {
  private final String messageKey;
  private final transient List<Object> args;

  SheetUnreadable(String messageKey, Object... args) {
    super(messageKey);
    this.messageKey = messageKey;
    this.args = List.of(args);
  }

  SheetProblem problem(String file) {
    return new SheetProblem(file, 0, "", messageKey, args);
  }
}

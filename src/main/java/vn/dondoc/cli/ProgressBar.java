package vn.dondoc.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.dondoc.instructions.CascadeDraft;

/** How far the year has passed, on one line of the error stream. */
final class ProgressBar {
  private static final int WIDTH = 30;

  private final PrintWriter err;
  private final Instant from;
  private final Duration whole;
  private int shown = -1;

  ProgressBar(PrintWriter err, CascadeDraft draft) {
    this.err = err;
    this.from = draft.issuedOnOrAfter().atStartOfDay().toInstant(ZoneOffset.UTC);
    var end = LocalDate.of(draft.document().year() + 1, 1, 31).atStartOfDay();
    this.whole = Duration.between(from, end.toInstant(ZoneOffset.UTC));
  }

  void reached(Instant at) {
    var passed = Duration.between(from, at).toDays() * WIDTH / Math.max(1, whole.toDays());
    var filled = (int) Math.min(WIDTH, Math.max(0, passed));
    if (filled != shown) {
      shown = filled;
      var day = LocalDate.ofInstant(at, ZoneOffset.ofHours(7));
      err.printf("\r[%s%s] %s", "#".repeat(filled), ".".repeat(WIDTH - filled), day);
      err.flush();
    }
  }

  void done() {
    err.println();
    err.flush();
  }
}

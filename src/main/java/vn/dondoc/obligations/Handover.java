package vn.dondoc.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a unit hands in.
 *
 * @param documentNumber of the unit's own report, e.g. "12/BC-KHTC"; none when there is nothing to
 *     report
 * @param documentDate of that report
 * @param summary empty where a word more is not needed
 * @param note to the receiver, beside the report; may be empty
 * @param figures what was asked for in numbers; none with what went in on paper
 */
public record Handover(
    HandoverWay way,
    Optional<String> documentNumber,
    Optional<LocalDate> documentDate,
    String summary,
    String note,
    List<Attachment> files,
    Figures figures) {
  private static final int MAX_NUMBER = 64;
  private static final int MAX_SUMMARY = 8000;
  private static final int MAX_NOTE = 2000;

  /** Nothing left out by whoever typed it is trusted to be there; the checks come later. */
  public static Handover inSystem(
      String number, LocalDate date, String summary, List<Attachment> files) {
    return new Handover(
        HandoverWay.IN_SYSTEM,
        text(number),
        Optional.ofNullable(date),
        plain(summary),
        "",
        files,
        Figures.NONE);
  }

  public Handover with(Figures others) {
    return new Handover(way, documentNumber, documentDate, summary, note, files, others);
  }

  public Handover withNote(String typed) {
    return new Handover(way, documentNumber, documentDate, summary, plain(typed), files, figures);
  }

  public static Handover nil() {
    return new Handover(
        HandoverWay.NIL, Optional.empty(), Optional.empty(), "", "", List.of(), Figures.NONE);
  }

  public static Handover onPaper(String number, LocalDate date) {
    return new Handover(
        HandoverWay.ON_PAPER,
        text(number),
        Optional.ofNullable(date),
        "",
        "",
        List.of(),
        Figures.NONE);
  }

  private static Optional<String> text(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static String plain(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /**
   * The same checks as the form, for whoever comes by another door.
   *
   * @param openedOn the day since which it is owed
   * @param asked the figures that go with it, unless there is nothing to report or it is on paper
   */
  void check(LocalDate openedOn, LocalDate today, UploadPolicy uploads, List<Indicator> asked) {
    if (way == HandoverWay.NIL) {
      return;
    }
    Stream<Runnable> head = Stream.of(this::checkNumber, () -> checkDate(openedOn, today));
    Stream<Runnable> content =
        Stream.of(
            this::checkSummary,
            this::checkNote,
            () -> figures.check(asked),
            () -> uploads.check(files));
    Refusal.together(way == HandoverWay.IN_SYSTEM ? Stream.concat(head, content) : head);
  }

  private void checkNumber() {
    if (documentNumber.isEmpty()) {
      throw Refusal.ofField("documentNumber", "number-missing");
    }
    if (documentNumber.get().length() > MAX_NUMBER) {
      throw Refusal.ofField("documentNumber", "number-too-long", MAX_NUMBER);
    }
  }

  private void checkDate(LocalDate openedOn, LocalDate today) {
    var date = documentDate.orElseThrow(() -> Refusal.ofField("documentDate", "date-missing"));
    if (date.isAfter(today)) {
      throw Refusal.ofField("documentDate", "date-in-future", date, today);
    }
    if (way == HandoverWay.ON_PAPER && date.isBefore(openedOn)) {
      throw Refusal.ofField("documentDate", "paper-before-opening", date, openedOn);
    }
  }

  private void checkSummary() {
    if (summary.isEmpty()) {
      throw Refusal.ofField("summary", "summary-missing");
    }
    if (summary.length() > MAX_SUMMARY) {
      throw Refusal.ofField("summary", "summary-too-long", MAX_SUMMARY);
    }
  }

  private void checkNote() {
    if (note.length() > MAX_NOTE) {
      throw Refusal.ofField("note", "handover-note-too-long", MAX_NOTE);
    }
  }
}

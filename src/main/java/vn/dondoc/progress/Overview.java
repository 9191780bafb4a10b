package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a coordinator opens the day with: what waits for her, what comes this week, how far each
 * cascade is.
 *
 * @param cascades running ones
 * @param tallies by id of the cascade
 * @param waiting reports that wait for her word
 * @param stuck work whose next signal failed and was set aside
 */
public record Overview(
    LocalDate today,
    List<CascadeHead> cascades,
    Map<String, Tally> tallies,
    List<Overdue> overdue,
    List<Number> extensions,
    Waiting waiting,
    List<Number> undated,
    List<Number> letters,
    List<MailTrouble> mails,
    int bounced,
    List<Stuck> stuck,
    List<Week> week) {

  /** So many of something in one cascade. */
  public record Number(String cascade, String title, int count) {}

  /**
   * @param chasable whether she coordinates it, and may chase
   * @param worst the units that are over longest, at most three
   * @param others units that are over, too
   */
  public record Overdue(
      String cascade, String title, boolean chasable, int count, List<Worst> worst, int others) {}

  /**
   * @param days working days since the last day on time
   */
  public record Worst(String unit, int count, int days) {}

  /**
   * @param tooLong how many of them have waited longer than a reviewer should
   */
  public record Waiting(int all, int tooLong) {}

  /**
   * @param kind "failed" or "doubtful"
   */
  public record MailTrouble(String cascade, String title, String kind, int count) {}

  /**
   * @param reason what the program noted when it failed
   */
  public record Stuck(String obligation, String title, String unit, String reason) {}

  /**
   * One report that is due within a week.
   *
   * @param round its name inside the cascade
   * @param owed how many units still owe it
   */
  public record Week(
      String cascade, String cascadeTitle, String round, String title, DueDate due, int owed) {}

  /** Whether nothing waits for her. */
  public boolean isCalm() {
    return overdue.isEmpty()
        && extensions.isEmpty()
        && waiting.all() == 0
        && undated.isEmpty()
        && letters.isEmpty()
        && mails.isEmpty()
        && bounced == 0
        && stuck.isEmpty();
  }
}

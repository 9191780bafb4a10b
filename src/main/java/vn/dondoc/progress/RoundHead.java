package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The head of one column: a report in one period.
 *
 * @param period its code, e.g. "2024-six-months"
 * @param kind of the period, e.g. "six-months"
 * @param index which one of its year, from 1
 * @param state PLANNED, OPENING, OPEN or CLOSED
 */
public record RoundHead(
    String id,
    String period,
    String kind,
    String year,
    int index,
    String title,
    DueDate due,
    String state,
    LocalDate opensOn,
    String to,
    Optional<String> via) {
  public boolean isPlanned() {
    return state.equals("PLANNED") || state.equals("OPENING");
  }
}

package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The head of one column: a report in one period.
 *
 * @param key its name inside the cascade, e.g. "2024-six-months"
 * @param kind of what is owed, e.g. "periodic"
 * @param period its kind, e.g. "six-months"
 * @param index which one of its year, from 1
 * @param state PLANNED, OPENING, OPEN or CLOSED
 */
public record RoundHead(
    String id,
    String key,
    String kind,
    String period,
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

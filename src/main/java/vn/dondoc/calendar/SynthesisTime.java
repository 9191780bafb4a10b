package vn.dondoc.calendar;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.synthesis.*}: the time a unit needs to make one report of what came in from below.
 *
 * @param workingDays between the last day of what comes in and the safe day of what goes up
 */
@Validated
@ConfigurationProperties("dondoc.synthesis")
public record SynthesisTime(@PositiveOrZero @DefaultValue("2") int workingDays) {

  /** The last day on which what feeds a report may come in. */
  public LocalDate inputNeededBy(Deadline above, WorkingCalendar calendar) {
    return calendar.before(above.safeDay(calendar), workingDays);
  }
}

package vn.dondoc.obligations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.reminders.*}: when a unit is reminded and when a miss climbs the ladder. All counts
 * are working days. At most 99 lead days and repeats, so that each keeps its hundred of step
 * numbers.
 *
 * @param workingDaysBefore lead times before the safe day, e.g. {@code [10, 5, 2, 0]}
 * @param workingDaysBeforeEvent lead times before the last working day ahead of an event
 * @param eventResultRepeats how often its result is asked for again, every {@code repeatEvery}
 * @param at local time of every signal, in the province's zone
 * @param secondRungAfter from the missed notice to rung 2
 * @param thirdRungAfter from the missed notice to rung 3
 * @param repeatEvery between repeats of rung 3
 * @param repeatAtMost how often rung 3 is repeated
 * @param requestedRepeatAtMost the same for a body that is asked ("đề nghị")
 */
@Validated
@ConfigurationProperties("dondoc.reminders")
public record SignalPolicy(
    @NotEmpty @DefaultValue({"10", "5", "2", "0"})
        List<@PositiveOrZero @Max(99) Integer> workingDaysBefore,
    @NotEmpty @DefaultValue({"4", "0"})
        List<@PositiveOrZero @Max(99) Integer> workingDaysBeforeEvent,
    @PositiveOrZero @Max(99) @DefaultValue("2") int eventResultRepeats,
    @NotNull @DefaultValue("08:00") LocalTime at,
    @Positive @DefaultValue("3") int secondRungAfter,
    @Positive @DefaultValue("5") int thirdRungAfter,
    @Positive @DefaultValue("5") int repeatEvery,
    @PositiveOrZero @Max(99) @DefaultValue("6") int repeatAtMost,
    @PositiveOrZero @Max(99) @DefaultValue("1") int requestedRepeatAtMost) {

  /**
   * @throws IllegalArgumentException if rung 3 would come before rung 2
   */
  public SignalPolicy {
    if (thirdRungAfter < secondRungAfter) {
      throw new IllegalArgumentException(
          "third-rung-after (%d) must not be less than second-rung-after (%d)"
              .formatted(thirdRungAfter, secondRungAfter));
    }
  }
}

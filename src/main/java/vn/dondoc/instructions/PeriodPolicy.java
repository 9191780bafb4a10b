package vn.dondoc.instructions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.periods.*}: when a report period opens if the document does not say.
 *
 * @param openWorkingDaysBefore working days before the safe day
 * @param recurringWorkingDaysBefore the same for one that comes back within the year
 * @param at local time, in the province's zone
 */
@Validated
@ConfigurationProperties("dondoc.periods")
public record PeriodPolicy(
    @Positive @DefaultValue("60") int openWorkingDaysBefore,
    @Positive @DefaultValue("15") int recurringWorkingDaysBefore,
    @NotNull @DefaultValue("08:00") LocalTime at) {}

package vn.dondoc.instructions;

import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.checks.*}: what a coordinator is warned of before a start.
 *
 * @param synthesisWorkingDays working days that a body needs between the last safe day of what it
 *     collects and the safe day of its own report upward
 */
@Validated
@ConfigurationProperties("dondoc.checks")
public record CheckPolicy(@PositiveOrZero @DefaultValue("2") int synthesisWorkingDays) {}

package vn.dondoc.obligations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.reviews.*}: how returned work is given time, and when a slow reviewer is reminded.
 * All counts but the last are working days.
 *
 * @param returnWorkingDays for doing it again when the old deadline has passed and the reviewer
 *     names no new one
 * @param remindAfter from the hand-in to the reviewer's first reminder
 * @param remindEvery between her reminders
 * @param remindAtMost how many reminders; the recipient's coordinator hears the last one too
 */
@Validated
@ConfigurationProperties("dondoc.reviews")
public record ReviewPolicy(
    @Positive @DefaultValue("3") int returnWorkingDays,
    @Positive @DefaultValue("3") int remindAfter,
    @Positive @DefaultValue("3") int remindEvery,
    @PositiveOrZero @Max(99) @DefaultValue("5") int remindAtMost) {}

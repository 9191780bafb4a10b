package vn.dondoc.obligations;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.reviews.*}: how returned work is given time.
 *
 * @param returnWorkingDays for doing it again when the old deadline has passed and the reviewer
 *     names no new one
 */
@Validated
@ConfigurationProperties("dondoc.reviews")
public record ReviewPolicy(@Positive @DefaultValue("3") int returnWorkingDays) {}

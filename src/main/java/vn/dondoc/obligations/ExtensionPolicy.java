package vn.dondoc.obligations;

import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.extensions.*}: more time for a unit.
 *
 * @param atMost how often a unit may ask for one obligation
 */
@Validated
@ConfigurationProperties("dondoc.extensions")
public record ExtensionPolicy(@PositiveOrZero @DefaultValue("2") int atMost) {}

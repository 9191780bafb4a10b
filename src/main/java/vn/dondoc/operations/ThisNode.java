package vn.dondoc.operations;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.node.*}: this program among those that share its database.
 *
 * @param name what logs and the database call it; should differ between machines
 */
@Validated
@ConfigurationProperties("dondoc.node")
public record ThisNode(
    @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") @DefaultValue("dondoc") String name) {}

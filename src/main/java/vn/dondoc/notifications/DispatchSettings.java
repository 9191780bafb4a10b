package vn.dondoc.notifications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.mail.dispatch.*}: how mails are handed over.
 *
 * @param connections to the mail server at once, on each node
 * @param journal directory for the files in which a node notes what is under way
 */
@Validated
@ConfigurationProperties("dondoc.mail.dispatch")
public record DispatchSettings(
    @Min(1) @Max(50) @DefaultValue("4") int connections,
    @DefaultValue("data/mail-journal") Path journal) {}

package vn.dondoc.notifications;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.mail.*}: what mails say of their sender.
 *
 * @param from address on every mail
 * @param baseUrl where links lead, without a slash at the end
 * @param contact whom to call, as a line of text
 * @param digestFrom local time from which the day's digest may leave
 */
@Validated
@ConfigurationProperties("dondoc.mail")
public record MailProperties(
    @Email @DefaultValue("dondoc@example.vn") String from,
    @NotBlank @DefaultValue("http://localhost:8080") String baseUrl,
    @DefaultValue("") String contact,
    @DefaultValue("08:05") LocalTime digestFrom) {

  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }
}

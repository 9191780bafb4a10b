package vn.dondoc.notifications;

import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.mail.rate.*}: how many mails a second a relay takes from us, on each node; 0 for as
 * many as it will.
 *
 * @param perSecond all together
 * @param perDomainPerSecond to addresses of one domain
 */
@Validated
@ConfigurationProperties("dondoc.mail.rate")
public record MailRate(
    @PositiveOrZero @DefaultValue("0") double perSecond,
    @PositiveOrZero @DefaultValue("0") double perDomainPerSecond) {

  boolean isLimited() {
    return perSecond > 0 || perDomainPerSecond > 0;
  }

  /** The slower of both; only if limited. */
  private double slowest() {
    return perSecond == 0 || perDomainPerSecond == 0
        ? Math.max(perSecond, perDomainPerSecond)
        : Math.min(perSecond, perDomainPerSecond);
  }

  /** How many to claim so that the last of them has its turn within so many seconds. */
  int atMost(int batch, double seconds) {
    return isLimited() ? (int) Math.max(1, Math.min(batch, slowest() * seconds)) : batch;
  }
}

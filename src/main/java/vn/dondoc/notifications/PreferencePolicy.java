package vn.dondoc.notifications;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.dondoc.obligations.NoticeKind;

/**
 * {@code dondoc.mail.preferences.*}: how far a person may choose how her mail comes.
 *
 * @param earliest hour that she may choose for her digest
 * @param latest hour, so that it comes while there is time to act
 * @param pauseAtMostDays calendar days, today included, for which she may want no reminders
 * @param must of what goes into the digest, what comes even then: a reviewer who wants no mail
 *     keeps others waiting. What is not in the digest always comes
 */
@Validated
@ConfigurationProperties("dondoc.mail.preferences")
public record PreferencePolicy(
    @DefaultValue("07:00") LocalTime earliest,
    @DefaultValue("17:00") LocalTime latest,
    @DefaultValue("14") @PositiveOrZero int pauseAtMostDays,
    @DefaultValue("REVIEW_DUE") Set<NoticeKind> must) {

  public PreferencePolicy {
    must = Set.copyOf(must);
  }
}

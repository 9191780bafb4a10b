package vn.dondoc.web.frame;

import java.time.LocalDate;
import java.util.List;
import org.springframework.validation.Errors;
import vn.dondoc.calendar.Days;
import vn.dondoc.obligations.Refusal;

/** Puts what the domain refuses onto the form, at its field where it has one. */
public final class Refusals {
  private Refusals() {}

  public static void tell(Refusal refusal, Errors errors) {
    refusal.all().forEach(one -> tellOne(one, errors));
  }

  private static void tellOne(Refusal refusal, Errors errors) {
    var details = inWords(refusal.details());
    refusal
        .field()
        .ifPresentOrElse(
            field -> errors.rejectValue(field, refusal.messageKey(), details, null),
            () -> errors.reject(refusal.messageKey(), details, null));
  }

  /** What a sentence names, with its days as people read them. */
  public static Object[] inWords(List<Object> details) {
    return details.stream().map(Refusals::inWords).toArray();
  }

  private static Object inWords(Object detail) {
    return detail instanceof LocalDate day ? Days.brief(day) : detail;
  }
}

package vn.dondoc.web.cascades;

import java.util.Optional;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.instructions.Timing;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.YearPeriods;

/** Reads a day or a rule. */
final class TypedTiming {
  private TypedTiming() {}

  /**
   * @throws Refusal of the field that is none
   */
  static Timing of(RuleForm form, int year) {
    var period =
        YearPeriods.byCode(form.period(), year)
            .orElseThrow(() -> Refusal.ofField("period", "period-missing"));
    return form.repeats() ? rule(form, period) : once(form, period);
  }

  private static Timing rule(RuleForm form, Period first) {
    var day = whole("dayOfMonth", form.dayOfMonth(), 1, 31);
    var months = whole("monthsAfter", form.monthsAfter(), 0, 3);
    return new Timing.Recurring(first, day, months, bound(form));
  }

  private static Timing once(RuleForm form, Period period) {
    var day =
        Typed.day("day", form.day())
            .orElseThrow(() -> Refusal.ofField("day", "composed-day-missing"));
    return new Timing.Once(period, day, bound(form), Optional.empty());
  }

  private static Bound bound(RuleForm form) {
    return Bound.BEFORE.name().equals(form.bound()) ? Bound.BEFORE : Bound.BY;
  }

  private static int whole(String field, String typed, int least, int most) {
    var text = typed == null ? "" : typed.strip();
    if (!text.matches("\\d{1,2}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw Refusal.ofField(field, "whole-number-between", least, most);
    }
    return Integer.parseInt(text);
  }
}

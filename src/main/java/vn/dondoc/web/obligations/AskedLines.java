package vn.dondoc.web.obligations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Days;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.Asked;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.units.UnitId;
import vn.dondoc.web.frame.TypedDay;
import vn.dondoc.web.frame.YearPeriods;
import vn.dondoc.web.obligations.CascadeForm.AskedForm;

/** Reads the lines of a {@link CascadeForm}. */
@Component
class AskedLines {
  /** Documents are Vietnamese, whatever language their writer reads the page in. */
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MessageSource messages;

  AskedLines(MessageSource messages) {
    this.messages = messages;
  }

  List<Asked> read(CascadeForm form, int year, Errors errors) {
    return IntStream.range(0, form.asked().size())
        .filter(i -> form.asked().get(i).isUsed())
        .mapToObj(i -> read(form.asked().get(i), year, "asked[" + i + "].", errors))
        .toList();
  }

  private Asked read(AskedForm line, int year, String field, Errors errors) {
    var day = TypedDay.read(field + "day", line.day(), errors).orElse(null);
    var bound = Bound.BY.name().equals(line.bound()) ? Bound.BY : Bound.BEFORE;
    return new Asked(
        kind(line.kind()),
        period(line.period(), year),
        line.title(),
        wording(bound, day),
        day,
        bound,
        Optional.ofNullable(line.via()).filter(via -> !via.isBlank()).map(UnitId::new));
  }

  private static ObligationKind kind(String typed) {
    return Stream.of(ObligationKind.PLAN, ObligationKind.THEMATIC)
        .filter(kind -> kind.name().equals(typed))
        .findFirst()
        .orElse(ObligationKind.PERIODIC);
  }

  private static Period period(String code, int year) {
    return YearPeriods.byCode(code, year).orElseGet(() -> new Period(PeriodKind.YEAR, year, 1));
  }

  private String wording(Bound bound, LocalDate day) {
    return day == null
        ? ""
        : messages.getMessage("due.bound." + bound, new Object[] {Days.brief(day)}, VIETNAMESE);
  }
}

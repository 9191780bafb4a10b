package vn.dondoc.web.cascades;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Days;
import vn.dondoc.instructions.Amendment;
import vn.dondoc.instructions.Amendment.Retimed;
import vn.dondoc.instructions.Amendment.UnitAdded;
import vn.dondoc.instructions.Amendment.Withdrawn;
import vn.dondoc.instructions.Timing;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Tone;
import vn.dondoc.progress.ChangeChoices.RegimeChoice;
import vn.dondoc.units.UnitId;

/** Reads what was typed into a form of changes. */
@Component
class ChangeTyped {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final MessageSource messages;

  ChangeTyped(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * @throws Refusal of the field that is wrong
   */
  Amendment amendment(ChangeAct act, ChangeForm form, List<RegimeChoice> regimes) {
    return switch (act) {
      case RETIME -> retimed(form, chosen(form, regimes));
      case ADD_UNIT -> added(form);
      case WITHDRAW, REPLACE -> new Withdrawn(code(form.regime()), unit(form));
    };
  }

  private static RegimeChoice chosen(ChangeForm form, List<RegimeChoice> regimes) {
    return regimes.stream()
        .filter(one -> one.code().equals(form.regime()))
        .findFirst()
        .orElseThrow(() -> Refusal.ofField("regime", "regime-missing"));
  }

  private Retimed retimed(ChangeForm form, RegimeChoice chosen) {
    var code = new RegimeCode(chosen.code());
    if (chosen.event()) {
      var days = event(form);
      var timing = new Timing.Once(chosen.period(), days.to(), Bound.BY, chosen.opensOn());
      var words = Days.brief(days.from()) + "–" + Days.brief(days.to());
      return new Retimed(code, timing, Optional.of(days), wording(form, words));
    }
    var bound = "BY".equals(form.bound()) ? Bound.BY : Bound.BEFORE;
    if (chosen.dayOfMonth().isPresent()) {
      var day = dayOfMonth(form);
      var timing = new Timing.Recurring(chosen.period(), day, chosen.monthsAfter(), bound);
      return new Retimed(code, timing, Optional.empty(), wording(form, words(bound, day + "")));
    }
    var day =
        Typed.day("day", form.day())
            .orElseThrow(() -> Refusal.ofField("day", "change-day-missing"));
    var timing = new Timing.Once(chosen.period(), day, bound, chosen.opensOn());
    return new Retimed(
        code, timing, Optional.empty(), wording(form, words(bound, Days.brief(day))));
  }

  private String words(Bound bound, String day) {
    return messages.getMessage("audit.value." + bound, new Object[] {day}, VIETNAMESE);
  }

  private static String wording(ChangeForm form, String otherwise) {
    return form.wording() == null || form.wording().isBlank() ? otherwise : form.wording().strip();
  }

  private static EventSpan event(ChangeForm form) {
    var from =
        Typed.day("eventFrom", form.eventFrom())
            .orElseThrow(() -> Refusal.ofField("eventFrom", "event-days-missing"));
    var to = Typed.day("eventTo", form.eventTo()).orElse(from);
    if (to.isBefore(from)) {
      throw Refusal.ofField("eventTo", "event-days-missing");
    }
    return new EventSpan(from, to);
  }

  private static int dayOfMonth(ChangeForm form) {
    var typed = form.dayOfMonth() == null ? "" : form.dayOfMonth().strip();
    if (!typed.matches("[1-9]|[12]\\d|3[01]")) {
      throw Refusal.ofField("dayOfMonth", "day-of-month-shape");
    }
    return Integer.parseInt(typed);
  }

  private static UnitAdded added(ChangeForm form) {
    var tone = "REQUESTED".equals(form.tone()) ? Tone.REQUESTED : Tone.REQUIRED;
    var codes = form.regimes() == null ? List.<String>of() : form.regimes();
    var unit = unit(form).orElseThrow(() -> Refusal.ofField("unit", "unit-unknown"));
    return new UnitAdded(
        unit,
        tone,
        codes.stream().flatMap(code -> code(code).stream()).collect(Collectors.toSet()));
  }

  private static Optional<RegimeCode> code(String typed) {
    return made("regime", typed, "regime-missing", RegimeCode::new);
  }

  private static Optional<UnitId> unit(ChangeForm form) {
    return made("unit", form.unit(), "unit-unknown", UnitId::new);
  }

  private static <T> Optional<T> made(
      String field, String typed, String wrong, java.util.function.Function<String, T> maker) {
    try {
      return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(maker);
    } catch (IllegalArgumentException e) {
      throw Refusal.ofField(field, wrong);
    }
  }
}

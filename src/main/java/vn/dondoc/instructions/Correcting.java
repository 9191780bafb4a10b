package vn.dondoc.instructions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;
import vn.dondoc.instructions.Timing.Once;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;

/** Gives reports the days that their document got wrong; its own words stay beside them. */
@Component
class Correcting {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int LONGEST_WORDING = 500;

  private final MessageSource messages;

  Correcting(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * @throws Refusal if one of them is not a report that falls due once
   */
  CascadeDraft corrected(CascadeDraft draft, Map<RegimeCode, LocalDate> days) {
    days.keySet().forEach(code -> requireOnce(draft, code));
    return draft.with(
        draft.regimes().stream()
            .map(regime -> corrected(regime, Optional.ofNullable(days.get(regime.code()))))
            .toList());
  }

  private static void requireOnce(CascadeDraft draft, RegimeCode code) {
    draft.regimes().stream()
        .filter(regime -> regime.code().equals(code) && regime.timing() instanceof Once)
        .findAny()
        .orElseThrow(() -> new Refusal("nothing-to-correct", code.value()));
  }

  private ReportRegime corrected(ReportRegime regime, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return regime;
    }
    var event = regime.event().map(span -> moved(span, day.get()));
    var once = (Once) regime.timing();
    var due = event.map(EventSpan::to).orElse(day.get());
    var opens = once.opensOn().filter(opening -> opening.isBefore(due));
    var timing = new Once(once.period(), due, once.bound(), opens);
    return regime.changed(timing, event, worded(regime.wording(), day.get()));
  }

  /** As long as before. */
  private static EventSpan moved(EventSpan span, LocalDate from) {
    return new EventSpan(from, from.plusDays(ChronoUnit.DAYS.between(span.from(), span.to())));
  }

  private String worded(String wording, LocalDate day) {
    var noted =
        messages.getMessage(
            "wording.corrected", new Object[] {wording, Days.brief(day)}, VIETNAMESE);
    return noted.length() > LONGEST_WORDING ? wording : noted;
  }
}

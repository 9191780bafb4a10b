package vn.dondoc.instructions;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Days;
import vn.dondoc.calendar.Period;
import vn.dondoc.instructions.Timing.Occurrence;

/**
 * What one round is called and when it falls due, where the words of its regime leave that open.
 */
@Component
class RoundWords {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int LONGEST_WORDING = 500;

  private final MessageSource messages;

  RoundWords(MessageSource messages) {
    this.messages = messages;
  }

  /** E.g. "Báo cáo hằng tháng – tháng 3/2024". */
  String title(ReportRegime regime, Period period) {
    var index = String.valueOf(period.index());
    var year = String.valueOf(period.year());
    var name = sentence("wording.period." + period.kind().code(), index, year);
    return sentence("wording.title", regime.title(), name);
  }

  /** E.g. "trước ngày 25 hằng tháng (kỳ này: chậm nhất ngày 25/3/2024)". */
  String wording(ReportRegime regime, Occurrence one) {
    return withDay("wording.due", regime, one);
  }

  /**
   * Of a regime whose document names no day, e.g. "“hằng tháng” (văn bản không ghi ngày; điều phối
   * đặt: chậm nhất ngày 25/3/2024)".
   */
  String dated(ReportRegime regime, Occurrence one) {
    return withDay("wording.dated", regime, one);
  }

  private String withDay(String key, ReportRegime regime, Occurrence one) {
    var due = sentence("audit.value." + one.bound(), Days.brief(one.day()));
    var both = sentence(key, regime.wording(), due);
    return both.length() > LONGEST_WORDING ? sentence(key, "…", due) : both;
  }

  private String sentence(String key, Object... details) {
    return messages.getMessage(key, details, VIETNAMESE);
  }
}

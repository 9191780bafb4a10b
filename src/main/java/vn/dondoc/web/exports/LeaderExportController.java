package vn.dondoc.web.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.LeaderView.Rate;
import vn.dondoc.progress.Leading;
import vn.dondoc.units.Role;
import vn.dondoc.web.security.CurrentUser;

/** A leader's on-time rates of a year as a file: by unit, then by month. */
@Controller
class LeaderExportController {
  private final Leading leading;
  private final SheetWords words;
  private final Sending sending;

  LeaderExportController(Leading leading, SheetWords words, Sending sending) {
    this.leading = leading;
    this.words = words;
    this.sending = sending;
  }

  /**
   * @param year this one when it is missing
   */
  @GetMapping("/leader/export/rates.{format:xlsx|csv}")
  void rates(
      @PathVariable String format,
      @RequestParam(required = false) Integer year,
      @AuthenticationPrincipal CurrentUser user,
      HttpServletResponse response)
      throws IOException {
    var shown = year == null ? leading.thisYear() : year;
    if (!user.holds(Role.LEADER) || shown < 1000 || shown > 2999) {
      throw new NotFound("rates");
    }
    var view = leading.of(user.person(), shown);
    sending.send(
        response,
        "ty-le-dung-han-" + shown,
        format,
        words.headings("unit-or-month", "due", "in-time", "late-number", "overdue", "rate"),
        taker -> {
          view.units().forEach(one -> taker.accept(cells(one.unit(), one.rate())));
          view.months()
              .forEach(
                  one -> taker.accept(cells(words.of("leader.month.of", one.month()), one.rate())));
        });
  }

  private static List<?> cells(String what, Rate rate) {
    return Arrays.asList(
        what, rate.due(), rate.inTime(), rate.late(), rate.overdue(), rate.percent().orElse(null));
  }
}

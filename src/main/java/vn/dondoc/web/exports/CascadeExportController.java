package vn.dondoc.web.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.ExportRows;
import vn.dondoc.units.Person;
import vn.dondoc.web.security.CurrentUser;

/** Every obligation of a cascade as a file. */
@Controller
class CascadeExportController {
  private final Cascades cascades;
  private final ExportRows rows;
  private final SheetWords words;
  private final Sending sending;

  CascadeExportController(Cascades cascades, ExportRows rows, SheetWords words, Sending sending) {
    this.cascades = cascades;
    this.rows = rows;
    this.words = words;
    this.sending = sending;
  }

  @GetMapping("/cascades/{id}/export/obligations.{format:xlsx|csv}")
  void obligations(
      @PathVariable String id,
      @PathVariable String format,
      @AuthenticationPrincipal CurrentUser user,
      HttpServletResponse response)
      throws IOException {
    see(id, user.person());
    var headings =
        words.headings(
            "unit",
            "former",
            "report",
            "period",
            "day",
            "bound",
            "last-day",
            "safe-day",
            "standing",
            "handed-in",
            "late",
            "number");
    sending.send(
        response,
        "viec-" + id,
        format,
        headings,
        taker ->
            rows.obligations(
                id,
                user.person(),
                line ->
                    taker.accept(
                        Arrays.asList(
                            line.unit(),
                            line.former().orElse(null),
                            line.report(),
                            words.period(line.kind(), line.period()),
                            line.due().day(),
                            words.of("export.bound." + line.due().bound()),
                            line.due().lastDay(),
                            line.due().safeDay(),
                            words.standing(line.standing()),
                            line.handedIn().orElse(null),
                            line.lateDays().orElse(null),
                            line.number().orElse(null)))));
  }

  private void see(String id, Person who) {
    cascades.byId(id, who).orElseThrow(() -> new NotFound(id));
  }
}

package vn.dondoc.web.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.MailPage;
import vn.dondoc.progress.Mails;
import vn.dondoc.web.cascades.CascadeQuery;
import vn.dondoc.web.security.CurrentUser;

/** The mails of a cascade, as they are filtered, as a file. */
@Controller
class MailExportController {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Cascades cascades;
  private final Mails mails;
  private final SheetWords words;
  private final Sending sending;
  private final ZoneId zone;

  MailExportController(
      Cascades cascades, Mails mails, SheetWords words, Sending sending, ZoneId zone) {
    this.cascades = cascades;
    this.mails = mails;
    this.words = words;
    this.sending = sending;
    this.zone = zone;
  }

  @GetMapping("/cascades/{id}/export/mails.{format:xlsx|csv}")
  void mails(
      @PathVariable String id,
      @PathVariable String format,
      CascadeQuery query,
      @AuthenticationPrincipal CurrentUser user,
      HttpServletResponse response)
      throws IOException {
    cascades.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
    var headings =
        words.headings(
            "day",
            "time",
            "person",
            "address",
            "news",
            "items",
            "subject",
            "mail-state",
            "attempts",
            "error");
    Consumer<Consumer<List<?>>> rows =
        taker -> mails.each(user.person(), query.mails(id), line -> taker.accept(cells(line)));
    sending.send(response, "thu-" + id, format, headings, rows);
  }

  private List<?> cells(MailPage.Line line) {
    return Arrays.asList(
        line.at().atZone(zone).toLocalDate(),
        time(line.at()),
        line.name(),
        line.address(),
        words.of("mail-kind." + line.kind(), line.rung()),
        line.items(),
        line.subject().orElse(null),
        words.of("mail-state." + line.state().code()),
        line.attempts(),
        line.error().orElse(null));
  }

  private String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }
}

package vn.dondoc.web.demo;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.rehearsal.VirtualTime;

/** Puts the band of the demo on every page. */
@ControllerAdvice
@Profile("demo")
class DemoBandAdvice {
  private final VirtualTime time;
  private final PracticeMailbox mailbox;

  DemoBandAdvice(VirtualTime time, PracticeMailbox mailbox) {
    this.time = time;
    this.mailbox = mailbox;
  }

  @ModelAttribute("demo")
  DemoBand band(HttpServletRequest request) {
    var now = time.now();
    var today = LocalDate.ofInstant(now, time.zone());
    var latest = today.plusYears(DemoClock.YEARS_AHEAD);
    return new DemoBand(now, today, latest, mailbox.count(), pathOf(request));
  }

  /** A refused form and an error have no page of their own to come back to. */
  private static String pathOf(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getDispatcherType() == DispatcherType.ERROR) {
      return "/";
    }
    var address = ServletUriComponentsBuilder.fromRequest(request).build();
    var query = address.getQuery();
    return address.getPath() + (query == null ? "" : "?" + query);
  }
}

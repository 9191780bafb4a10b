package vn.dondoc.web.obligations;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.operations.Processes;
import vn.dondoc.operations.Trace;
import vn.dondoc.operations.Traces;
import vn.dondoc.progress.ReportProcess;
import vn.dondoc.progress.ReportProcesses;
import vn.dondoc.web.security.CurrentUser;

/** Where one report stands in its process, and its round beside it. */
@Controller
@RequestMapping("/obligations/{id}/process")
class ProcessController {
  private final ReportProcesses reports;
  private final Traces traces;
  private final Processes processes;

  ProcessController(ReportProcesses reports, Traces traces, Processes processes) {
    this.reports = reports;
    this.traces = traces;
    this.processes = processes;
  }

  @GetMapping
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    var report = report(id, user);
    model.addAttribute("report", report);
    model.addAttribute("own", trace(report, Traces.OBLIGATION));
    model.addAttribute("round", trace(report, Traces.ROUND));
    return "obligations/process";
  }

  /** The model that its process, or its round's, lives on. */
  @GetMapping(path = "/{key}", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String diagram(
      @PathVariable String id,
      @PathVariable String key,
      @AuthenticationPrincipal CurrentUser user) {
    return trace(report(id, user), key)
        .flatMap(trace -> processes.diagram(key, trace.version()))
        .orElseThrow(() -> new NotFound(key));
  }

  private ReportProcess report(String id, CurrentUser user) {
    return reports.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
  }

  private Optional<Trace> trace(ReportProcess report, String key) {
    return switch (key) {
      case Traces.OBLIGATION -> traces.of(key, report.id());
      case Traces.ROUND -> traces.of(key, report.round());
      default -> Optional.empty();
    };
  }
}

package vn.dondoc.web.engineroom;

import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.operations.Backlogs;
import vn.dondoc.operations.EngineRoom;
import vn.dondoc.operations.Herds;
import vn.dondoc.operations.ProcessVersion;
import vn.dondoc.web.security.CurrentUser;

/** What the engine does now. */
@Controller
@RequestMapping("/admin/engine")
class EngineController {
  private final EngineRoom room;
  private final Backlogs backlogs;
  private final Herds herds;
  private final Clock clock;

  EngineController(EngineRoom room, Backlogs backlogs, Herds herds, Clock clock) {
    this.room = room;
    this.backlogs = backlogs;
    this.herds = herds;
    this.clock = clock;
  }

  /**
   * @param process key of the process to draw; the first one if empty
   * @param version 0 for the latest
   */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String process,
      @RequestParam(defaultValue = "0") int version,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var who = user.person();
    var versions = room.versions(who);
    var chosen = choose(versions, process, version);
    model.addAttribute("versions", versions);
    model.addAttribute("chosen", chosen);
    model.addAttribute("loads", room.loads(chosen.key(), chosen.version(), who));
    model.addAttribute("failed", room.failedJobs(who));
    model.addAttribute("works", room.works(who));
    model.addAttribute("backlog", backlogs.now(who));
    model.addAttribute("herd", herds.today(who));
    model.addAttribute("aside", backlogs.setAside(who));
    model.addAttribute("now", clock.instant());
    return "admin/engine";
  }

  private static ProcessVersion choose(List<ProcessVersion> versions, String key, int version) {
    return versions.stream()
        .filter(one -> key.isEmpty() || one.key().equals(key))
        .filter(one -> version == 0 || one.version() == version)
        .findFirst()
        .orElseThrow(() -> new NotFound(key));
  }

  @GetMapping(path = "/diagrams/{key}/{version}", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String diagram(
      @PathVariable String key,
      @PathVariable int version,
      @AuthenticationPrincipal CurrentUser user) {
    return room.diagram(key, version, user.person());
  }

  @GetMapping(path = "/jobs/{id}/trace", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
  @ResponseBody
  String trace(@PathVariable String id, @AuthenticationPrincipal CurrentUser user) {
    return room.stackTrace(id, user.person());
  }
}

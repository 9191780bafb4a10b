package vn.dondoc.web.duties;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.DutyFiles;
import vn.dondoc.web.frame.Downloads;
import vn.dondoc.web.security.CurrentUser;

/** Hands out the evidence noted on a duty. */
@Controller
class DutyFileController {
  private final DutyFiles files;

  DutyFileController(DutyFiles files) {
    this.files = files;
  }

  @GetMapping("/duty-files/{id}")
  ResponseEntity<byte[]> download(
      @PathVariable String id, @AuthenticationPrincipal CurrentUser user) {
    return Downloads.toSave(files.byId(id, user.person()).orElseThrow(() -> new NotFound(id)));
  }
}

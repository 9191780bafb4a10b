package vn.dondoc.web.documents;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Branches;
import vn.dondoc.progress.Documents;
import vn.dondoc.web.security.CurrentUser;

/** A document on record with its whole chain, also when it has no cascade of its own. */
@Controller
class DocumentController {
  private final Documents documents;
  private final Branches branches;

  DocumentController(Documents documents, Branches branches) {
    this.documents = documents;
    this.branches = branches;
  }

  @GetMapping("/documents/{id}")
  String show(@PathVariable String id, @AuthenticationPrincipal CurrentUser user, Model model) {
    var page = documents.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
    model.addAttribute("page", page);
    model.addAttribute("above", branches.above(id));
    model.addAttribute("branches", branches.below(id, user.person()));
    return "documents/document";
  }
}

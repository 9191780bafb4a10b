package vn.dondoc.web.admin;

import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.documents.PreparingImport;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.organisation.ImportPlan;
import vn.dondoc.web.frame.ChosenFiles;
import vn.dondoc.web.security.CurrentUser;

/** Units and people from a file: what it would do, then the deed. */
@Controller
@RequestMapping("/admin/import")
class ImportController {
  private final PreparingImport preparing;
  private final MessageSource messages;

  ImportController(PreparingImport preparing, MessageSource messages) {
    this.preparing = preparing;
    this.messages = messages;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("words", new OrgFieldWords(messages, LocaleContextHolder.getLocale()));
    return "admin/import";
  }

  @PostMapping
  String preview(
      @RequestParam(required = false) MultipartFile file,
      @AuthenticationPrincipal CurrentUser user,
      Model model)
      throws IOException {
    if (!ChosenFiles.isChosen(file)) {
      model.addAttribute("refused", "refusal.import-file-missing");
    } else {
      var prepared = preparing.prepare(file.getOriginalFilename(), file.getBytes(), user.person());
      model.addAttribute("prepared", prepared);
      model.addAttribute("result", ImportResult.of(prepared.plan()));
    }
    return show(model);
  }

  @PostMapping("/{id}")
  String take(
      @PathVariable String id,
      @RequestParam String seen,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    try {
      var plan = preparing.take(id, seen, user.person());
      next.addFlashAttribute("done", "import.done");
      next.addFlashAttribute("doneArguments", numbers(plan));
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal.messageKey());
    }
    return "redirect:/admin/import";
  }

  private static List<Object> numbers(ImportPlan plan) {
    var result = ImportResult.of(plan);
    return List.of(
        result.units().fresh().size(),
        result.units().changed().size(),
        result.people().fresh().size(),
        result.people().changed().size());
  }
}

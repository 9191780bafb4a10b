package vn.dondoc.web.admin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.documents.HolidaySheet;
import vn.dondoc.documents.TakingOverHolidays;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Person;
import vn.dondoc.web.frame.ChosenFiles;
import vn.dondoc.web.security.CurrentUser;

/** Holidays: the years with their versions, a new one, what it would move, and the deed. */
@Controller
@RequestMapping("/admin/holidays")
class HolidaysController {
  private final TakingOverHolidays holidays;

  HolidaysController(TakingOverHolidays holidays) {
    this.holidays = holidays;
  }

  @GetMapping
  String show(
      @RequestParam(required = false) Integer year,
      @RequestParam(required = false) Integer version,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    var chosen = Optional.ofNullable(year).map(one -> chosen(one, version, user.person()));
    chosen.ifPresent(sheet -> model.addAttribute("form", HolidayForm.of(sheet)));
    model.addAttribute("editing", chosen.isPresent());
    return page(user.person(), model);
  }

  /** The version asked for, or the one that counts. */
  private HolidaySheet chosen(int year, Integer version, Person who) {
    return holidays.years(who).getOrDefault(year, List.of()).stream()
        .filter(one -> version == null || one.number() == version)
        .findFirst()
        .orElseThrow(() -> new NotFound(year))
        .sheet();
  }

  @PostMapping
  String preview(
      @ModelAttribute("form") HolidayForm form,
      BindingResult errors,
      @AuthenticationPrincipal CurrentUser user,
      Model model) {
    model.addAttribute("editing", true);
    form.sheet(errors).ifPresent(sheet -> foresee(holidays.text(sheet), user.person(), model));
    return page(user.person(), model);
  }

  @PostMapping("/file")
  String previewFile(
      @RequestParam(required = false) MultipartFile file,
      @AuthenticationPrincipal CurrentUser user,
      Model model)
      throws IOException {
    if (ChosenFiles.isChosen(file)) {
      var text = new String(file.getBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
      foresee(text, user.person(), model);
    } else {
      model.addAttribute("refused", "refusal.import-file-missing");
    }
    return page(user.person(), model);
  }

  private void foresee(String text, Person who, Model model) {
    var reading = holidays.read(text);
    model.addAttribute("problems", reading.problems());
    model.addAttribute("content", text);
    reading.value().ifPresent(read -> model.addAttribute("effect", holidays.foresee(read, who)));
  }

  @PostMapping("/take")
  String take(
      @RequestParam String content,
      @RequestParam String seen,
      @AuthenticationPrincipal CurrentUser user,
      RedirectAttributes next) {
    var sheets = holidays.read(content).value().orElseThrow(() -> new NotFound("holidays"));
    try {
      var effect = holidays.takeOver(sheets, seen, user.person());
      next.addFlashAttribute("done", "holidays.done");
      next.addFlashAttribute("doneArguments", List.of(effect.moved()));
    } catch (Refusal refusal) {
      next.addFlashAttribute("refused", refusal.messageKey());
    }
    return "redirect:/admin/holidays";
  }

  private String page(Person who, Model model) {
    model.addAttribute("years", holidays.years(who));
    if (!model.containsAttribute("form")) {
      model.addAttribute("form", HolidayForm.BLANK);
    }
    return "admin/holidays";
  }
}

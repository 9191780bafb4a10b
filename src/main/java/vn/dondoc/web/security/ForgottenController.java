package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.web.frame.Refusals;

/** The way back in for whoever has forgotten her password. */
@Controller
class ForgottenController {
  private final ForgottenPasswords forgotten;

  ForgottenController(ForgottenPasswords forgotten) {
    this.forgotten = forgotten;
  }

  @GetMapping("/forgotten")
  String show() {
    return "forgotten";
  }

  @PostMapping("/forgotten")
  String ask(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
    if (!name.isBlank()) {
      forgotten.ask(name, request.getRemoteAddr());
    }
    return "redirect:/forgotten?asked";
  }

  @GetMapping("/reset")
  String show(
      @RequestParam(defaultValue = "") String token,
      @ModelAttribute("form") PasswordForm form,
      HttpServletResponse response,
      Model model) {
    return page(token, response, model);
  }

  @PostMapping("/reset")
  String renew(
      @RequestParam(defaultValue = "") String token,
      @ModelAttribute("form") PasswordForm form,
      BindingResult errors,
      HttpServletResponse response,
      Model model) {
    try {
      if (forgotten.renew(token, form.wished(), form.again())) {
        return "redirect:/sign-in?renewed";
      }
    } catch (Refusal refusal) {
      Refusals.tell(refusal, errors);
    }
    return page(token, response, model);
  }

  /** The address holds the secret, so no other site is told it. */
  private String page(String token, HttpServletResponse response, Model model) {
    response.setHeader("Referrer-Policy", "no-referrer");
    model.addAttribute("token", token);
    model.addAttribute("good", forgotten.isGood(token));
    return "reset";
  }
}

package vn.dondoc.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reached by forward only; answers whatever method the form had. */
@Controller
class SessionExpiredController {

  @RequestMapping("/session-expired")
  String show(HttpServletRequest request, Model model) {
    model.addAttribute("typed", typed(request));
    var wanted = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    model.addAttribute("back", wanted == null || "/sign-in".equals(wanted) ? "/" : wanted);
    return "session-expired";
  }

  /** Texts of the form, without secrets, so that they can be copied. */
  private static List<String> typed(HttpServletRequest request) {
    var texts = new ArrayList<String>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!isSecret(name) && !isOurs(name)) {
                List.of(values).stream().filter(text -> !text.isBlank()).forEach(texts::add);
              }
            });
    return texts;
  }

  /** Hidden fields: which version was looked at, which files stay. */
  private static boolean isOurs(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith("version") || name.equals("keep");
  }

  private static boolean isSecret(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.equals("_csrf") || lower.contains("password");
  }
}

package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** What becomes of whom a provider sent back and who does not come in. */
class TellingRefusedIdentity implements AuthenticationFailureHandler {
  static final String UNKNOWN = "dondoc.unknown-identity";
  private static final Logger log = LoggerFactory.getLogger(TellingRefusedIdentity.class);

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    response.sendRedirect(request.getContextPath() + next(request, refused));
  }

  private static String next(HttpServletRequest request, AuthenticationException refused) {
    if (refused instanceof RefusedIdentity known && known.isTaken()) {
      return "/account?taken";
    }
    if (refused instanceof RefusedIdentity known && known.unknownIdentity().isPresent()) {
      request.getSession().setAttribute(UNKNOWN, known.unknownIdentity().get());
      return "/sign-in/unknown";
    }
    log.warn("An identity provider's answer was refused: {}", refused.getMessage());
    return "/sign-in?provider";
  }
}

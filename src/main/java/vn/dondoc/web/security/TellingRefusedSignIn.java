package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says whether to wait. */
class TellingRefusedSignIn implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/sign-in?" + query(refused));
  }

  private static String query(AuthenticationException refused) {
    if (refused instanceof SignInRefused known && known.waitSeconds() > 0) {
      return (known.wasTried() ? "wrong&" : "") + "wait=" + known.waitSeconds();
    }
    return "wrong";
  }
}

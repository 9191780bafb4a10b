package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Leads to the sign-in page, which tells whoever had a session that it has run out. A part of a
 * page asked for by htmx is not put into the old page: the browser goes to the sign-in page whole.
 */
class AskingToSignIn implements AuthenticationEntryPoint {
  private static final String HTMX = "HX-Request";

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    var page = request.getContextPath() + "/sign-in" + (hadSession(request) ? "?expired" : "");
    if (request.getHeader(HTMX) == null) {
      response.sendRedirect(page);
    } else {
      response.setHeader("HX-Redirect", page);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  private static boolean hadSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  /** Where to go on afterwards: whole pages only. */
  static RequestCache wholePages() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(
        request -> request.getMethod().equals("GET") && request.getHeader(HTMX) == null);
    return cache;
  }
}

package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser may load and run on our pages: scripts that carry the nonce of this answer, and
 * what those load; styles from our files only. A page with a stricter policy of its own keeps it.
 */
class ContentPolicy implements HeaderWriter {
  private static final String HEADER = "Content-Security-Policy";
  private static final String POLICY =
      "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic'; style-src 'self'; "
          + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
          + "frame-ancestors 'none'";

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    if (!response.containsHeader(HEADER)) {
      response.setHeader(HEADER, POLICY.formatted(Nonce.of(request)));
    }
  }
}

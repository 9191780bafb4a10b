package vn.dondoc.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what exceeds {@code spring.servlet.multipart.max-request-size} before anything reads
 * its parameters: the server would fail there, and again on the error page, which reads them too.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusingHugeUploads extends OncePerRequestFilter {
  private final long limit;

  RefusingHugeUploads(MultipartProperties multipart) {
    this.limit = multipart.getMaxRequestSize().toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > limit) {
      response.sendRedirect(
          request.getContextPath() + "/too-large", HttpServletResponse.SC_SEE_OTHER);
    } else {
      chain.doFilter(request, response);
    }
  }
}

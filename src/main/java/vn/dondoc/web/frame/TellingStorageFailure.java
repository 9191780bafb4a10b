package vn.dondoc.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import vn.dondoc.operations.StorageFailure;

/**
 * Says so when the database is away or full, instead of a failure with a number. Stands outside of
 * all that reads sessions, and asks the database nothing: error pages in their frame would.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class TellingStorageFailure extends OncePerRequestFilter {
  private static final Logger log = LoggerFactory.getLogger(TellingStorageFailure.class);
  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
  private static final String SECONDS = "30";

  private final ISpringTemplateEngine pages;
  private final LocaleResolver languages;

  TellingStorageFailure(ISpringTemplateEngine pages, LocaleResolver languages) {
    this.pages = pages;
    this.languages = languages;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      putDownFiles(request);
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException e) {
      if (response.isCommitted() || !StorageFailure.isBehind(e)) {
        throw e;
      }
      log.error("The database is away or full: {}", e.getClass().getName());
      tell(request, response);
    }
  }

  /**
   * Before anybody asks for a parameter: where files cannot be put down, the server gives none, and
   * the token that is missing then looks like a session that has ended. The encoding is known by
   * now, and what is too large was turned away.
   */
  private static void putDownFiles(HttpServletRequest request) throws IOException {
    var type = request.getContentType();
    if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
      return;
    }
    try {
      request.getParts();
    } catch (IOException | ServletException | IllegalStateException e) {
      if (StorageFailure.isBehind(e)) {
        throw new IOException(e);
      }
      // Too large, torn or not for parts: whoever reads the form says so.
    }
  }

  private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.reset();
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    var exchange =
        JakartaServletWebApplication.buildApplication(request.getServletContext())
            .buildExchange(request, response);
    var context = new WebContext(exchange, languages.resolveLocale(request));
    pages.process("error/503", context, response.getWriter());
  }
}

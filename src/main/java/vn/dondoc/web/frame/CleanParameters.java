package vn.dondoc.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes out of what people send the characters that nobody can type: PostgreSQL keeps no null byte,
 * spreadsheets no control character, and a paste from Word brings some along.
 */
@Component("cleanParameters")
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CleanParameters extends OncePerRequestFilter {
  private static final Pattern UNTYPED =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF\\p{Cs}]");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Cleaned(request), response);
  }

  static String clean(String typed) {
    return typed == null ? null : UNTYPED.matcher(typed).replaceAll("");
  }

  private static final class Cleaned extends HttpServletRequestWrapper {
    Cleaned(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return clean(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
      return cleanAll(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var all = new LinkedHashMap<String, String[]>();
      super.getParameterMap().forEach((name, values) -> all.put(name, cleanAll(values)));
      return all;
    }

    private static String[] cleanAll(String[] typed) {
      return typed == null
          ? null
          : Arrays.stream(typed).map(CleanParameters::clean).toArray(String[]::new);
    }
  }
}

package vn.dondoc.web.frame;

import jakarta.servlet.RequestDispatcher;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives each failure of the program a number, short enough to be told over the telephone. The page
 * shows it and the log has it beside the cause; nothing else of the cause leaves the server.
 */
@Component
class ErrorNumbers extends DefaultErrorAttributes {
  private static final Logger log = LoggerFactory.getLogger(ErrorNumbers.class);
  private static final int SERVER_ERROR = 500;
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 5;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
    var attributes = super.getErrorAttributes(request, options);
    if (attributes.get("status") instanceof Integer status && status >= SERVER_ERROR) {
      var number = next();
      attributes.put("number", number);
      log.error("Error {} at {}", number, pathOf(request), getError(request));
    }
    return attributes;
  }

  /** Five letters or figures that are not heard or read as others, e.g. "K7M2X". */
  private String next() {
    return random
        .ints(LENGTH, 0, SIGNS.length())
        .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
        .collect(Collectors.joining());
  }

  private static Object pathOf(WebRequest request) {
    return request.getAttribute(
        RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
  }
}

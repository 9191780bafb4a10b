package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The word by which a page's own scripts are known: new for each answer, so none can be guessed.
 */
public final class Nonce {
  private static final String ATTRIBUTE = Nonce.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 18;

  private Nonce() {}

  /** The same for the page and for its header; an error page has that of the request it ends. */
  public static String of(HttpServletRequest request) {
    var known = (String) request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var nonce = Base64.getEncoder().encodeToString(bytes);
    request.setAttribute(ATTRIBUTE, nonce);
    return nonce;
  }
}

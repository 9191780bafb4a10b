package vn.dondoc.web.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * That whoever is signed in wants the next identity of a provider to open her account. Made by a
 * form with its token, and used up by the next return from a provider, whatever comes of it.
 *
 * @param username of the account
 * @param provider id
 */
record LinkingWish(String username, String provider) implements Serializable {
  private static final String ATTRIBUTE = LinkingWish.class.getName();

  void keepIn(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  static Optional<LinkingWish> takeFrom(HttpSession session) {
    var wish = (LinkingWish) session.getAttribute(ATTRIBUTE);
    session.removeAttribute(ATTRIBUTE);
    return Optional.ofNullable(wish);
  }
}

package vn.dondoc.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dondoc.units.Unit;
import vn.dondoc.web.security.CurrentUser;

/**
 * What stands around every page.
 *
 * @param user empty before sign-in
 * @param path of the page shown, with its query, without the choice of language
 */
public record Frame(
    Optional<CurrentUser> user,
    Optional<Unit> unit,
    List<NavItem> nav,
    Locale locale,
    String path) {
  private static final int FIT_ON_A_PHONE = 5;

  /** How many places a phone shows at once; with more there, the last one opens the rest. */
  public int railFirst() {
    return nav.size() > FIT_ON_A_PHONE ? FIT_ON_A_PHONE - 1 : nav.size();
  }

  public List<NavItem> rest() {
    return nav.subList(railFirst(), nav.size());
  }

  public String languageHref(String language) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
  }

  public boolean speaks(String language) {
    return locale.getLanguage().equals(language);
  }
}

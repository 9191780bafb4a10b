package vn.dondoc.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.dondoc.operations.Operators;
import vn.dondoc.web.frame.NavItem;
import vn.dondoc.web.security.CurrentUser;

/** The places of the administrator, for {@code fragments/admin-nav}; none on other pages. */
@ControllerAdvice
class AdminPlaces {
  private static final String ROOT = "/admin";

  private final Operators operators;

  AdminPlaces(Operators operators) {
    this.operators = operators;
  }

  @ModelAttribute("adminPlaces")
  List<NavItem> places(@AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
    var path = request.getRequestURI();
    if (user == null || !path.startsWith(ROOT)) {
      return List.of();
    }
    var places = new ArrayList<NavItem>();
    places.add(new NavItem("overview", ROOT, path.equals(ROOT)));
    places.add(place("accounts", path));
    places.add(place("units", path, "people", "import"));
    if (operators.include(user.person())) {
      Stream.of("holidays", "mail", "engine").map(key -> place(key, path)).forEach(places::add);
    }
    return places;
  }

  /** {@code others} are addresses that belong to the same place. */
  private static NavItem place(String key, String path, String... others) {
    var current =
        Stream.concat(Stream.of(key), Stream.of(others))
            .anyMatch(part -> path.startsWith(ROOT + "/" + part));
    return new NavItem(key, ROOT + "/" + key, current);
  }
}

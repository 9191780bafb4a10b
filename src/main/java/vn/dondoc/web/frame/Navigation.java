package vn.dondoc.web.frame;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.progress.Collecting;
import vn.dondoc.units.Role;
import vn.dondoc.web.security.CurrentUser;

/** The places a person's roles open. Sign-in leads a coordinator to the overview. */
@Component
public class Navigation {
  private final Collecting collecting;

  Navigation(Collecting collecting) {
    this.collecting = collecting;
  }

  public String home(CurrentUser user) {
    if (user.holds(Role.COORDINATOR)) {
      return "/overview";
    }
    if (user.person().roles().stream().allMatch(one -> one.role() == Role.LEADER)) {
      return "/leader";
    }
    var nav = of(user, "");
    return nav.isEmpty() ? "/tasks" : nav.get(0).href();
  }

  List<NavItem> of(CurrentUser user, String path) {
    var submits = user.holds(Role.FOCAL_POINT) || user.holds(Role.LEADER);
    var coordinates = user.holds(Role.COORDINATOR);
    var administers = user.holds(Role.ADMINISTRATOR);
    var collects = coordinates || collecting.isDoneBy(user.person());
    var items = new ArrayList<NavItem>();
    add(items, submits, "tasks", "/tasks", path);
    add(items, collects, "reviews", "/reviews", path);
    add(items, coordinates, "overview", "/overview", path);
    add(items, user.holds(Role.LEADER), "leader", "/leader", path);
    add(items, collects, "cascades", "/cascades", path);
    add(items, coordinates || administers, "mails", "/mails", path);
    add(items, true, "calendar", "/calendar", path);
    add(items, true, "people", "/people", path);
    add(items, administers, "admin", "/admin", path);
    return items;
  }

  private static void add(
      List<NavItem> items, boolean shown, String key, String href, String path) {
    if (shown) {
      items.add(new NavItem(key, href, path.startsWith("/" + key)));
    }
  }
}

package vn.dondoc.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.units.Units;
import vn.dondoc.web.security.CurrentUser;
import vn.dondoc.web.security.Nonce;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {
  private final Navigation navigation;
  private final Units units;
  private final ZoneId zone;

  FrameAdvice(Navigation navigation, Units units, ZoneId zone) {
    this.navigation = navigation;
    this.units = units;
    this.zone = zone;
  }

  @ModelAttribute("frame")
  Frame frame(
      @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, Locale locale) {
    var shown = Optional.ofNullable(user);
    return new Frame(
        shown,
        shown.flatMap(CurrentUser::homeUnit).flatMap(units::byId),
        shown.map(who -> navigation.of(who, request.getRequestURI())).orElse(List.of()),
        locale,
        pathOf(request));
  }

  private static String pathOf(HttpServletRequest request) {
    var address =
        ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam("lang").build();
    var query = address.getQuery();
    return address.getPath() + (query == null ? "" : "?" + query);
  }

  @ModelAttribute("days")
  DayWords days(Locale locale) {
    return new DayWords(locale, zone);
  }

  @ModelAttribute("nonce")
  String nonce(HttpServletRequest request) {
    return Nonce.of(request);
  }
}

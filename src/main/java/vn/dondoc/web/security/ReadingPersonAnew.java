package vn.dondoc.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dondoc.units.StandIns;

/**
 * For each request, turns the account of the session into the person with the roles of now, those
 * of whoever is away and has her as a substitute included.
 */
class ReadingPersonAnew extends OncePerRequestFilter {
  private static final String OWN_PASSWORD = "/account/password";

  private final Accounts accounts;
  private final StandIns standIns;
  private final Clock clock;

  ReadingPersonAnew(Accounts accounts, StandIns standIns, Clock clock) {
    this.accounts = accounts;
    this.standIns = standIns;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = SecurityContextHolder.getContext().getAuthentication();
    if (session == null || !(session.getPrincipal() instanceof SignedIn signedIn)) {
      chain.doFilter(request, response);
      return;
    }
    var account = accounts.byUsername(signedIn.getUsername()).filter(signedIn::isStillGood);
    var user = account.flatMap(this::currentUser);
    if (user.isEmpty()) {
      new SecurityContextLogoutHandler().logout(request, response, session);
      response.sendRedirect(request.getContextPath() + "/sign-in?ended");
      return;
    }
    if (account.get().mustChange() && !isAllowedMeanwhile(request)) {
      response.sendRedirect(request.getContextPath() + OWN_PASSWORD);
      return;
    }
    SecurityContextHolder.setContext(new SecurityContextImpl(authenticated(user.get())));
    chain.doFilter(request, response);
  }

  private Optional<CurrentUser> currentUser(Account account) {
    return standIns.acting(account.person(), today()).map(CurrentUser::new);
  }

  /** Before she has chosen a password of her own. */
  private static boolean isAllowedMeanwhile(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ERROR
        || List.of(OWN_PASSWORD, "/sign-out").contains(request.getServletPath());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private static Authentication authenticated(CurrentUser user) {
    var roles =
        user.person().roles().stream()
            .map(assignment -> new SimpleGrantedAuthority("ROLE_" + assignment.role().name()))
            .distinct()
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(user, null, roles);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getServletPath();
    return path.startsWith("/css/") || path.startsWith("/js/") || path.startsWith("/webjars/");
  }

  /** Error pages have the frame of the person who meets them. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}

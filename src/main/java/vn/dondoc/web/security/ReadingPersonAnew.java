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
import org.springframework.security.authentication.AnonymousAuthenticationToken;
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
  private final Identities identities;
  private final StandIns standIns;
  private final Clock clock;

  ReadingPersonAnew(Accounts accounts, Identities identities, StandIns standIns, Clock clock) {
    this.accounts = accounts;
    this.identities = identities;
    this.standIns = standIns;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var session = SecurityContextHolder.getContext().getAuthentication();
    if (session == null || session instanceof AnonymousAuthenticationToken) {
      chain.doFilter(request, response);
      return;
    }
    var account = account(session.getPrincipal());
    var user = account.flatMap(this::currentUser);
    if (user.isEmpty()) {
      new SecurityContextLogoutHandler().logout(request, response, session);
      response.sendRedirect(request.getContextPath() + "/sign-in?ended");
      return;
    }
    if (mustChooseFirst(account.get(), session) && !isAllowedMeanwhile(request)) {
      response.sendRedirect(request.getContextPath() + OWN_PASSWORD);
      return;
    }
    SecurityContextHolder.setContext(new SecurityContextImpl(authenticated(user.get())));
    chain.doFilter(request, response);
  }

  /** Empty for whatever is no account of ours, so that nothing else gets in. */
  private Optional<Account> account(Object principal) {
    return principal instanceof AccountSession session
        ? accounts
            .byUsername(session.username())
            .filter(session::isStillGood)
            .filter(account -> isStillLinked(principal, account))
        : Optional.empty();
  }

  private boolean isStillLinked(Object principal, Account account) {
    return !(principal instanceof SignedInByProvider known)
        || identities.account(known.identity()).equals(Optional.of(account.username()));
  }

  private Optional<CurrentUser> currentUser(Account account) {
    return standIns.acting(account.person(), today()).map(CurrentUser::new);
  }

  /** A password from somebody else opens nothing but the page where she chooses her own. */
  private static boolean mustChooseFirst(Account account, Authentication session) {
    return account.mustChange() && session.getPrincipal() instanceof SignedIn;
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

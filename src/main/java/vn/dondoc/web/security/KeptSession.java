package vn.dondoc.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The one session that goes on when the password changes: it gets a new id, the others end. */
final class KeptSession {
  private KeptSession() {}

  static void of(Account account, HttpServletRequest request, HttpServletResponse response) {
    request.changeSessionId();
    var signedIn =
        UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account), null, List.of());
    new HttpSessionSecurityContextRepository()
        .saveContext(new SecurityContextImpl(signedIn), request, response);
  }
}

package vn.dondoc.notifications;

import jakarta.mail.AuthenticationFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import vn.dondoc.notifications.MailProbe.Outcome;

/** Finds in a chain of exceptions what an administrator can do something about. */
final class MailTrouble {
  private static final Map<Class<? extends Exception>, Outcome> KNOWN =
      Map.of(
          UnknownHostException.class, Outcome.UNKNOWN_HOST,
          ConnectException.class, Outcome.NOT_LISTENING,
          SocketTimeoutException.class, Outcome.TIMED_OUT,
          SSLException.class, Outcome.NO_TLS,
          AuthenticationFailedException.class, Outcome.WRONG_PASSWORD);

  private MailTrouble() {}

  static Outcome of(Throwable trouble) {
    return Stream.iterate(trouble, one -> one != null, Throwable::getCause)
        .flatMap(one -> known(one).stream())
        .reduce((outer, inner) -> inner)
        .orElse(Outcome.REFUSED);
  }

  private static Optional<Outcome> known(Throwable one) {
    return KNOWN.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(one))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}

package vn.dondoc.notifications;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Service;
import vn.dondoc.notifications.MailProbe.Outcome;
import vn.dondoc.notifications.Smtp.AddressRefused;
import vn.dondoc.notifications.Smtp.Undelivered;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.operations.Operators;
import vn.dondoc.units.EmailAddress;
import vn.dondoc.units.Person;

/** Lets an operator try the way every mail goes: the same sender, the same server, at once. */
@Service
public class TestingMail {
  private final Operators operators;
  private final JavaMailSenderImpl server;
  private final MailProperties properties;
  private final Smtp smtp;
  private final TrialMail trial;
  private final AuditTrail audit;

  TestingMail(
      Operators operators,
      JavaMailSenderImpl server,
      MailProperties properties,
      Smtp smtp,
      TrialMail trial,
      AuditTrail audit) {
    this.operators = operators;
    this.server = server;
    this.properties = properties;
    this.smtp = smtp;
    this.trial = trial;
    this.audit = audit;
  }

  /**
   * @throws NotFound for everybody but operators
   */
  public MailSettings settings(Person who) {
    operators.require(who);
    return new MailSettings(
        host(),
        server.getPort(),
        Optional.ofNullable(server.getUsername()).filter(name -> !name.isBlank()),
        security(),
        properties.from(),
        properties.baseUrl(),
        properties.contact(),
        properties.digestFrom());
  }

  /**
   * Connects and signs in, and sends nothing.
   *
   * @throws Refusal if no server is set
   */
  public MailProbe connect(Person who) {
    operators.require(who);
    requireHost();
    return recorded("MAIL_SERVER_CHECKED", server.getHost(), who, this::connected);
  }

  /**
   * @param typed where to; never put into the outbox, so that it is tried once only
   * @throws Refusal if it is no address or no server is set
   */
  public MailProbe send(String typed, Person who) {
    operators.require(who);
    requireHost();
    var address = typed == null ? "" : typed.strip();
    if (!EmailAddress.isOne(address)) {
      throw Refusal.ofField("address", "address-shape", address);
    }
    return recorded("MAIL_TESTED", address, who, () -> sent(trial.to(address, who.name())));
  }

  private String connected() {
    try (var connection = smtp.connect()) {
      return connection.lastAnswer();
    }
  }

  private String sent(ComposedMail mail) {
    try (var connection = smtp.connect()) {
      connection.send(mail);
      return connection.lastAnswer();
    }
  }

  private MailProbe recorded(String type, String where, Person who, Supplier<String> attempt) {
    var good = type.equals("MAIL_TESTED") ? Outcome.ACCEPTED : Outcome.CONNECTED;
    var probe = attempt(good, attempt);
    var change = Change.of(null, probe.outcome().name()).because(probe.answer());
    audit.subject(type, who.id(), AuditSubject.of(who.id()), where, change);
    return probe;
  }

  private static MailProbe attempt(Outcome good, Supplier<String> attempt) {
    var from = System.nanoTime();
    try {
      return probe(good, attempt.get(), from);
    } catch (AddressRefused e) {
      return probe(Outcome.ADDRESS_REFUSED, e.getMessage(), from);
    } catch (Undelivered e) {
      return probe(MailTrouble.of(e), e.getMessage(), from);
    }
  }

  private static MailProbe probe(Outcome outcome, String answer, long from) {
    return new MailProbe(outcome, answer, (System.nanoTime() - from) / 1_000_000);
  }

  private void requireHost() {
    if (host().isEmpty()) {
      throw new Refusal("mail-no-host");
    }
  }

  private Optional<String> host() {
    return Optional.ofNullable(server.getHost()).filter(name -> !name.isBlank());
  }

  private String security() {
    var settings = server.getJavaMailProperties();
    if (Boolean.parseBoolean(settings.getProperty("mail.smtp.ssl.enable"))) {
      return "TLS";
    }
    return Boolean.parseBoolean(settings.getProperty("mail.smtp.starttls.enable"))
        ? "STARTTLS"
        : "NONE";
  }
}

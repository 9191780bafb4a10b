package vn.dondoc.notifications;

import java.time.LocalTime;
import java.util.Optional;

/**
 * How mail leaves, without anything secret.
 *
 * @param host empty if none is set
 * @param username whom the server knows us as; empty if it asks for nobody
 * @param security STARTTLS, TLS or NONE
 * @param baseUrl where links in mails lead
 * @param contact whom mails say to call; may be empty
 * @param digestFrom from when on the daily digest leaves
 */
public record MailSettings(
    Optional<String> host,
    int port,
    Optional<String> username,
    String security,
    String from,
    String baseUrl,
    String contact,
    LocalTime digestFrom) {}

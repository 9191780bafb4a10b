package vn.dondoc.units;

import java.time.Instant;

/**
 * The mail server says for good that an address takes no mail.
 *
 * @param reason in the server's own words, e.g. "550 5.1.1 no such user"
 */
public record Bounce(Instant since, String reason) {}

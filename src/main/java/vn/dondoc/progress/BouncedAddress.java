package vn.dondoc.progress;

import java.time.Instant;

/**
 * An address that the mail server refused for good.
 *
 * @param units short names of where she is something
 * @param reason in the server's words
 */
public record BouncedAddress(
    String person, String name, String email, String units, Instant since, String reason) {}

package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which somebody is or will be away.
 *
 * @param substitute the name of who takes the place
 */
public record Away(
    String id, LocalDate from, LocalDate to, Optional<String> substitute, String reason) {}

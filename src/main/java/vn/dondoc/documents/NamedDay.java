package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of the holiday file with why it is one.
 *
 * @param worked of a proposed day what it would become, if that is said
 */
public record NamedDay(LocalDate day, String name, Optional<Boolean> worked) {}

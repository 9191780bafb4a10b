package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened in a cascade.
 *
 * @param type OPENED, REMINDER, MISSED, ESCALATION, RETURNED (to whom it was told), SUBMITTED,
 *     ACCEPTED, MAIL, and the marks of the audit trail such as CASCADE_STARTED
 * @param unit id of the unit it is about
 * @param kind of the period, e.g. "six-months", or of what is asked for, e.g. "plan"
 * @param wording of the deadline, in the document's own words
 * @param rung of the ladder, 0 before the cut-off
 * @param to e-mail addresses of those who were told
 * @param items of a mail: "REMINDER obligation-id"
 * @param detail number of a document, reason of a return, subject of a mail
 */
public record TimelineEvent(
    Instant at,
    String type,
    Optional<String> unit,
    Optional<String> unitName,
    Optional<String> obligation,
    Optional<String> kind,
    Optional<String> wording,
    Optional<LocalDate> deadline,
    int rung,
    List<String> to,
    List<String> items,
    Optional<String> detail) {}

package vn.dondoc.notifications;

import java.time.LocalDate;

/**
 * One line of a mail, in words.
 *
 * @param chain the documents it comes from, highest first
 * @param wording of the deadline, in the document's own words
 * @param lastDay the last day on time
 * @param workingDaysLeft to the safe day; negative once it has passed
 * @param provisional whether the calendar of that year is computed
 * @param reason of a return, else empty
 */
public record MailItem(
    String title,
    String unit,
    String chain,
    String wording,
    LocalDate deadline,
    LocalDate lastDay,
    LocalDate safeDay,
    int workingDaysLeft,
    int workingDaysLate,
    boolean provisional,
    int rung,
    String because,
    String receiver,
    String via,
    String reason,
    String link) {}

package vn.dondoc.web.demo;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The band on every page of the demo.
 *
 * @param from the page it stands on, where its buttons come back to
 */
record DemoBand(Instant now, LocalDate today, LocalDate latest, int mails, String from) {}

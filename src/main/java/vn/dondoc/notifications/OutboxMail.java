package vn.dondoc.notifications;

import vn.dondoc.units.PersonId;

/**
 * One mail to one person.
 *
 * @param kind a {@link vn.dondoc.obligations.NoticeKind}, or that of a letter
 * @param messageId the same on every attempt
 * @param attempts this one included
 */
record OutboxMail(
    String id, PersonId recipient, String address, String kind, String messageId, int attempts) {}

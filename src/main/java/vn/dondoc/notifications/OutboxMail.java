package vn.dondoc.notifications;

import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.units.PersonId;

/**
 * One mail to one person.
 *
 * @param messageId the same on every attempt
 * @param attempts this one included
 */
record OutboxMail(
    String id,
    PersonId recipient,
    String address,
    NoticeKind kind,
    String messageId,
    int attempts) {}

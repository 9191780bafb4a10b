package vn.dondoc.notifications;

import java.util.List;

/** A mail ready to leave; text and HTML say the same. */
record ComposedMail(
    String messageId,
    String address,
    String name,
    String subject,
    String html,
    String text,
    List<CalendarPart> calendars) {}

package vn.dondoc.notifications;

/**
 * What a mail says that tells no news of obligations.
 *
 * @param lead the first sentence: what it is about
 * @param todo what to do, and until when
 * @param button word on the one link
 * @param link where it leads
 * @param why the reader gets it
 */
public record Letter(
    String subject, String lead, String todo, String button, String link, String why) {}

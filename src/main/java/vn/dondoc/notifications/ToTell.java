package vn.dondoc.notifications;

import java.util.List;
import java.util.Locale;

/**
 * What a mail has to tell at this moment, and to whom.
 *
 * @param name of the reader
 * @param locale in which she wants it
 * @param items empty when nothing of it is true any more
 */
record ToTell(String name, Locale locale, List<MailItem> items) {}

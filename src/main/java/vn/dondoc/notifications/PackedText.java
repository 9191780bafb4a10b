package vn.dondoc.notifications;

/**
 * What a mail said, as {@link MailContents} keeps it.
 *
 * @param dictionary against which it is packed
 */
record PackedText(int dictionary, byte[] bytes) {}

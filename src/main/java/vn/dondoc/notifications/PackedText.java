package vn.dondoc.notifications;

/** What a mail said, as {@link MailContents} keeps it. */
record PackedText(byte[] bytes) {}

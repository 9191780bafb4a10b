package vn.dondoc.progress;

import java.util.Optional;

/**
 * Which mails to list.
 *
 * @param cascade only mails about it
 * @param text part of the recipient's name or address or of the subject, with or without accents
 * @param page from 1
 */
public record MailQuery(
    Optional<String> cascade, Optional<MailState> state, String text, int page) {}

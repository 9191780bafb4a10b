package vn.dondoc.progress;

import java.util.Optional;

/**
 * Which entries of a cascade's audit trail to list.
 *
 * @param type e.g. "SUBMITTED"
 * @param text part of the actor's or unit's name, with or without accents
 * @param page from 1
 */
public record AuditQuery(Optional<String> type, String text, int page) {}

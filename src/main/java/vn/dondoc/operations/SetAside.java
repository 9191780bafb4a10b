package vn.dondoc.operations;

/**
 * An obligation of which nobody is reminded any more, since its row makes no sense.
 *
 * @param id of the obligation
 * @param subject unit and report in words
 */
public record SetAside(String id, String subject, String reason) {}

package vn.dondoc.web.frame;

/**
 * One place of the rail.
 *
 * @param key of its word, under {@code nav.*}
 * @param current whether the page shown belongs to it
 */
public record NavItem(String key, String href, boolean current) {}

package vn.dondoc.obligations;

/**
 * A file handed in.
 *
 * @param mediaType as found in the content itself, not as the browser named it
 */
public record Attachment(String fileName, String mediaType, byte[] content) {}

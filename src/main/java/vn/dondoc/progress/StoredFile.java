package vn.dondoc.progress;

/**
 * A file that was handed in; its content is read apart.
 *
 * @param mediaType as found in the content when it came in
 */
public record StoredFile(String id, String name, String mediaType, long bytes) {

  public boolean isPdf() {
    return mediaType.equals("application/pdf");
  }

  public boolean isImage() {
    return mediaType.equals("image/png") || mediaType.equals("image/jpeg");
  }

  /** Whether a browser shows it by itself. */
  public boolean isShown() {
    return isPdf() || isImage();
  }

  public long kilobytes() {
    return Math.max(1, bytes / 1024);
  }
}

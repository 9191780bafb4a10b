package vn.dondoc.progress;

/** A file that was handed in; its content is read apart. */
public record StoredFile(String id, String name, long bytes) {

  public long kilobytes() {
    return Math.max(1, bytes / 1024);
  }
}

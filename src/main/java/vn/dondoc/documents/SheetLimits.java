package vn.dondoc.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** How large a table may be, however small it is packed. */
final class SheetLimits {
  /** Twice all communes of the country with some people each. */
  static final int MAX_ROWS = 20_000;

  static final int MAX_BYTES = 5_000_000;
  private static final long MAX_UNPACKED = 60_000_000;
  private static final int MAX_ENTRIES = 200;
  private static final int BLOCK = 65_536;

  private SheetLimits() {}

  static void check(int rows) throws SheetUnreadable {
    if (rows > MAX_ROWS + 1) {
      throw new SheetUnreadable("import.problem.too-many-rows", MAX_ROWS);
    }
  }

  static void checkBytes(int bytes) throws SheetUnreadable {
    if (bytes > MAX_BYTES) {
      throw new SheetUnreadable("import.problem.too-large", MAX_BYTES / 1_000_000);
    }
  }

  /**
   * Unpacks it once into nothing; what a zip says of its own sizes may be a lie. By its directory,
   * as the reader does: some writers' entries cannot be read one after the other.
   */
  static void checkZip(byte[] content) throws SheetUnreadable, IOException {
    var copy = Files.createTempFile("dondoc", ".xlsx");
    try {
      Files.write(copy, content);
      checkZip(copy);
    } finally {
      Files.delete(copy);
    }
  }

  private static void checkZip(Path file) throws SheetUnreadable, IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        throw new SheetUnreadable("import.problem.too-large", MAX_BYTES / 1_000_000);
      }
      long unpacked = 0;
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        try (var stream = zip.getInputStream(entries.nextElement())) {
          unpacked += size(stream, MAX_UNPACKED - unpacked);
        }
      }
    }
  }

  private static long size(InputStream stream, long atMost) throws SheetUnreadable, IOException {
    var block = new byte[BLOCK];
    long size = 0;
    for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
      size += read;
      if (size > atMost) {
        throw new SheetUnreadable("import.problem.too-large", MAX_BYTES / 1_000_000);
      }
    }
    return size;
  }
}

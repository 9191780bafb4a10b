package vn.dondoc.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

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

  /** Unpacks it once into nothing; what a zip says of its own sizes may be a lie. */
  static void checkZip(byte[] content) throws SheetUnreadable, IOException {
    var block = new byte[BLOCK];
    long unpacked = 0;
    int entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      while (zip.getNextEntry() != null) {
        entries++;
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
          unpacked += read;
          if (unpacked > MAX_UNPACKED || entries > MAX_ENTRIES) {
            throw new SheetUnreadable("import.problem.too-large", MAX_BYTES / 1_000_000);
          }
        }
      }
    }
  }
}

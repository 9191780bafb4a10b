package vn.dondoc.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Attachment;

/** Looks into a file that somebody hands in: what it is, whatever its name claims. */
@Component
public class UploadReading {
  private static final int MAX_NAME = 255;
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Containers of the older Word and Excel, which only the name tells apart. */
  private static final String OLD_OFFICE = "application/x-tika-msoffice";

  /** A zip, and one whose first entries are those with which Word and Excel begin theirs. */
  private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");

  private static final Set<String> OLD_OFFICE_TYPES =
      Set.of("application/msword", "application/vnd.ms-excel");

  private final Tika tika = new Tika();

  /**
   * @param name as the browser gives it, perhaps with a path
   */
  public Attachment read(String name, byte[] content) {
    var plain = plainName(name);
    return new Attachment(plain, mediaType(plain, content), content);
  }

  private String mediaType(String name, byte[] content) {
    var type = detect(content, null);
    if (ZIPS.contains(type)) {
      return inZip(content, type);
    }
    if (type.equals(OLD_OFFICE)) {
      var named = detect(content, name);
      return OLD_OFFICE_TYPES.contains(named) ? named : type;
    }
    return type;
  }

  private String detect(byte[] content, String name) {
    try (var stream = TikaInputStream.get(content)) {
      return name == null ? tika.detect(stream) : tika.detect(stream, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names in a zip stand uncompressed; nothing is unpacked, so a bomb cannot go off. */
  private static String inZip(byte[] content, String otherwise) {
    var names = new String(content, StandardCharsets.ISO_8859_1);
    if (names.contains("word/document.xml")) {
      return WORD;
    }
    return names.contains("xl/workbook.xml") ? EXCEL : otherwise;
  }

  private static String plainName(String name) {
    var given = name == null ? "" : name;
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("\\p{Cntrl}", "").strip();
    var kept = clean.substring(Math.max(0, clean.length() - MAX_NAME));
    return kept.isEmpty() ? "tep" : kept;
  }
}

package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.CpuTime;

/**
 * Word, Excel, PDF and pictures that are damaged or meant to harm are looked at without a failure,
 * in reasonable time, and their names stay names.
 */
class HandInFuzzTest {
  private static final int TIMES = Integer.getInteger("fuzz.times", 60);
  private static final byte[] MEGABYTE = new byte[1_000_000];
  private static final String XXE =
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY a"
          + " \"1\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&x;&b;</a>";
  private static final String HUGE_SHEET =
      "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData/></worksheet>";

  /** Its head claims a picture of 65,535 pixels each way. */
  private static final byte[] HUGE_PICTURE =
      bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u00ff\u00ff\0\0\u00ff\u00ff\b\6\0\0\0");

  private static final byte[] ENDLESS_PDF =
      bytes("%PDF-1.7\n1 0 obj <</Type/Pages/Kids[1 0 R]/Count 99999999999>> endobj\n".repeat(500));

  private final UploadReading reading = new UploadReading();
  private final Damage damage = new Damage(new Random(Long.getLong("fuzz.seed", 20240520)));
  private final List<String> wrong = new ArrayList<>();

  @Test
  void noFileThatIsHandedInMakesTheProgramFailOrHang() throws IOException {
    var word = zip("[Content_Types].xml", "<Types/>", "word/document.xml", XXE);
    var excel = zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", HUGE_SHEET);
    var climbing = zip("../../../../etc/passwd", "x", "word/document.xml", "<a");
    for (var whole : List.of(word, excel, climbing, bomb(), HUGE_PICTURE, ENDLESS_PDF)) {
      for (var name : List.of("báo cáo.docx", "../../a.xlsx", "a.pdf\0.exe", "anh.png", "")) {
        look(name, whole);
        for (int i = 0; i < TIMES / 5; i++) {
          look(name, damage.bytes(whole));
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private void look(String name, byte[] content) {
    try {
      var took = CpuTime.of(() -> judge(name, content));
      if (took.compareTo(FileFuzz.PATIENCE) > 0) {
        wrong.add(name + " took " + took.toMillis() + " ms");
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      wrong.add(name + ": " + e);
    }
  }

  private void judge(String name, byte[] content) {
    var read = reading.read(name, content);
    if (read.fileName().isEmpty() || read.fileName().matches("(?s).*[/\\\\\\p{Cntrl}].*")) {
      wrong.add("a name that is none: " + read.fileName());
    }
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** Some kilobytes that would unpack to 100 MB. */
  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 100; i++) {
        zip.write(MEGABYTE);
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

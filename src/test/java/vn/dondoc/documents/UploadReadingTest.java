package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UploadReadingTest {
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504));

  private final UploadReading reading = new UploadReading();

  @Test
  void theContentDecidesAndNotTheName() throws IOException {
    assertThat(typeOf("bao-cao.docx", bytes("%PDF-1.7\n"))).isEqualTo("application/pdf");
    assertThat(typeOf("bao-cao.pdf", bytes("MZ chương trình"))).isNotEqualTo("application/pdf");
    assertThat(typeOf("bao-cao.pdf", bytes("chỉ là chữ"))).isEqualTo("text/plain");
    assertThat(typeOf("bao-cao.pdf", new byte[] {1, 2, 3, 0, -1})).isNotEqualTo("application/pdf");
    assertThat(typeOf("anh.png", HexFormat.of().parseHex("89504e470d0a1a0a0000000d")))
        .isEqualTo("image/png");
  }

  @Test
  void wordAndExcelAreToldApartWhateverTheirName() throws IOException {
    assertThat(typeOf("x.zip", zipWith("word/document.xml"))).endsWith("wordprocessingml.document");
    assertThat(typeOf("x.docx", zipWith("xl/workbook.xml"))).endsWith("spreadsheetml.sheet");
    assertThat(typeOf("x.docx", zipWith("evil.js"))).isEqualTo("application/zip");
    assertThat(typeOf("x.doc", OLE)).isEqualTo("application/msword");
    assertThat(typeOf("x.xls", OLE)).isEqualTo("application/vnd.ms-excel");
    assertThat(typeOf("x.msi", OLE)).isNotIn("application/msword", "application/vnd.ms-excel");
  }

  @Test
  void entriesMayStandInTheOrderOfWordItselfOrOfAnyOtherProgram() throws IOException {
    for (var first : List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml")) {
      assertThat(typeOf("x.docx", zipWith(first, "word/document.xml")))
          .as(first)
          .endsWith("wordprocessingml.document");
      assertThat(typeOf("x.xlsx", zipWith(first, "xl/workbook.xml")))
          .as(first)
          .endsWith("spreadsheetml.sheet");
      assertThat(typeOf("x.docx", zipWith(first, "evil.js"))).as(first).doesNotEndWith("document");
    }
  }

  @Test
  void namesLoseTheirPathAndWhatCannotBeSeen() {
    assertThat(nameOf("C:\\Users\\a\\Báo cáo\n.pdf")).isEqualTo("Báo cáo.pdf");
    assertThat(nameOf("../../etc/passwd")).isEqualTo("passwd");
    assertThat(nameOf(null)).isEqualTo("tep");
    assertThat(nameOf("a".repeat(300) + ".pdf")).hasSize(255).endsWith(".pdf");
  }

  private String typeOf(String name, byte[] content) {
    return reading.read(name, content).mediaType();
  }

  private String nameOf(String name) {
    return reading.read(name, bytes("%PDF-1.7\n")).fileName();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipWith(String... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(bytes("<x/>"));
      }
    }
    return bytes.toByteArray();
  }
}

package vn.dondoc.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.dondoc.testing.CpuTime;
import vn.dondoc.units.UnitId;

/**
 * Gives damaged files to whatever reads files. What counts as wrong: an exception instead of
 * problems told, or more than {@link #PATIENCE} of the processor.
 */
final class FileFuzz {
  static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String XXE =
      "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY a \"1\">"
          + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

  private final Damage damage;
  private final Random random;
  private final OrgSheetReader sheets = new OrgSheetReader(new OrgWords(new ProblemSentences()));
  private final UploadReading uploads = new UploadReading();
  private final List<String> wrong = new ArrayList<>();
  private int cases;

  FileFuzz(long seed) {
    this.random = new Random(seed);
    this.damage = new Damage(random);
  }

  int cases() {
    return cases;
  }

  List<String> wrong() {
    return wrong;
  }

  void yaml(Path file, int times) throws IOException {
    var text = Files.readString(file);
    for (int i = 0; i < times; i++) {
      var bad = damage.text(text);
      judge(file + " as a cascade", () -> new CascadeFileReader().readText("a.yml", bad, units()));
      judge(file + " as holidays", () -> new HolidayFileReader().sheets("a.yml", bad));
      judge(file + " as a draft", () -> draft(bad));
      var stored = Files.writeString(Files.createTempFile("fuzz", ".yml"), lonely(bad));
      judge(file + " as units", () -> new UnitFileReader().read(List.of(stored), List.of()));
      Files.delete(stored);
    }
  }

  /** A draft that is half typed is read with its gaps. */
  private static void draft(String text) {
    SheetReader.read(text).ifPresent(sheet -> Gaps.of(sheet, units()));
  }

  private static Set<UnitId> units() {
    return Set.of(new UnitId("so-vhtt"));
  }

  /** Half a character cannot be written to a file. */
  private static String lonely(String text) {
    return text.replaceAll("\\p{Cs}", "?");
  }

  void tables(byte[] xlsx, String csv, int times) {
    for (int i = 0; i < times; i++) {
      table("a.xlsx", damage.bytes(xlsx));
      table("a.csv", damage.text(csv).getBytes(StandardCharsets.UTF_8));
      table("a.csv", damage.bytes(csv.getBytes(StandardCharsets.UTF_16)));
      table("a.xlsx", withParts(xlsx, part -> part));
    }
    table("a.xlsx", withHead(xlsx, XXE));
    table("a.csv", new byte[0]);
    table("a.csv", "\"".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    table("a.csv", ",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    table("a.xls", csv.getBytes(StandardCharsets.UTF_8));
    table("a.xlsx", bomb());
  }

  private void table(String name, byte[] content) {
    judge(name, () -> sheets.read(name, content));
    judge(name + " handed in", () -> uploads.read(name, content));
  }

  private interface Part {
    byte[] of(byte[] content);
  }

  private byte[] withHead(byte[] xlsx, String head) {
    return withParts(
        xlsx,
        content -> {
          var text = new String(content, StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
          return (head + text.replace("</", "&c;&x;</")).getBytes(StandardCharsets.UTF_8);
        });
  }

  /** The zip is good, one of its parts is not. */
  private byte[] withParts(byte[] xlsx, Part change) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts(xlsx).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        var content = change.of(part.getValue());
        zip.write(random.nextInt(4) == 0 ? damage.bytes(content) : content);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /**
   * By the directory of the zip: what our writer says before each part cannot be read by itself.
   */
  private static Map<String, byte[]> parts(byte[] xlsx) throws IOException {
    var file = Files.write(Files.createTempFile("fuzz", ".xlsx"), xlsx);
    var parts = new TreeMap<String, byte[]>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    Files.delete(file);
    return parts;
  }

  /** Some kilobytes that unpack to 200 MB. */
  private static byte[] bomb() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      var block = new byte[1_000_000];
      for (int i = 0; i < 200; i++) {
        zip.write(block);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private void judge(String what, Runnable reading) {
    cases++;
    Consumer<String> tell = why -> wrong.add(what + ", case " + cases + ": " + why);
    try {
      var took = CpuTime.of(reading);
      if (took.compareTo(PATIENCE) > 0) {
        tell.accept("took " + took.toMillis() + " ms");
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      tell.accept(e + " at " + e.getStackTrace()[0]);
    }
  }
}

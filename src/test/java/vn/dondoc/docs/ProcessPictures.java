package vn.dondoc.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import vn.dondoc.browser.Browsers;

/**
 * Draws every process model with bpmn-js and keeps the pictures in {@code src/docs/pictures}.
 *
 * <p>Each picture names the hash of the model it was drawn from. Two machines draw the same model
 * with slightly different letters, so the hash, not the picture, tells whether it is stale.
 */
final class ProcessPictures {
  private static final String VIEWER =
      "META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

  private static final String DRAW =
      """
      async xml => {
        const viewer = new BpmnJS({ container: document.body });
        await viewer.importXML(xml);
        const svg = (await viewer.saveSVG()).svg;
        viewer.destroy();
        return svg;
      }
      """;

  /**
   * bpmn-js ends the ids of arrow heads at random; without it the same model gives the same file.
   */
  private static final String MARKER_SUFFIX = "(?<=-black)-[0-9a-z]{25}\\b";

  private ProcessPictures() {}

  static Stream<Path> models() throws IOException {
    try (var files = Files.list(Path.of("bpmn"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
    }
  }

  static Path pictureOf(Path model) {
    var name = model.getFileName().toString().replace(".bpmn", ".svg");
    return Path.of("src/docs/pictures").resolve(name);
  }

  /** The comment a fresh picture of {@code model} carries. */
  static String stampOf(Path model) throws IOException {
    return "<!-- drawn from %s, sha256 %s -->".formatted(model.getFileName(), hash(source(model)));
  }

  static void drawAll() throws IOException {
    try (var playwright = Browsers.playwright();
        var browser = Browsers.launch(playwright)) {
      var page = browser.newPage();
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(viewer()));
      for (var model : models().toList()) Files.writeString(pictureOf(model), draw(page, model));
    }
  }

  private static String draw(Page page, Path model) throws IOException {
    var svg = (String) page.evaluate(DRAW, source(model));
    return svg.replaceAll(MARKER_SUFFIX, "")
            .replaceFirst("<svg ", stampOf(model) + "\n<svg style=\"background: white\" ")
        + "\n";
  }

  /** Line ends are made one, so that a checkout on another system is not taken for a change. */
  private static String source(Path model) throws IOException {
    return Files.readString(model).replace("\r\n", "\n");
  }

  private static String viewer() throws IOException {
    try (var script = ProcessPictures.class.getClassLoader().getResourceAsStream(VIEWER)) {
      return new String(script.readAllBytes(), UTF_8);
    }
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

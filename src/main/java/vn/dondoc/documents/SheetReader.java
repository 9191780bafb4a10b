package vn.dondoc.documents;

import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a text in the shape of a cascade file as what somebody typed, mistakes and all. */
final class SheetReader {
  private SheetReader() {}

  /** Every scalar stays the text it is: "no" is no boolean, a wrong day is no error yet. */
  private static final class TextsOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // none
    }
  }

  /** Empty when it is no YAML at all. */
  static Optional<Worksheet> read(String text) {
    try {
      var loader = YamlFile.limits();
      var dumper = new DumperOptions();
      var yaml =
          new Yaml(
              new SafeConstructor(loader),
              new Representer(dumper),
              dumper,
              loader,
              new TextsOnly());
      return Optional.of(worksheet(LooseNode.of(yaml.load(text))));
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private static Worksheet worksheet(LooseNode root) {
    var head = head(root.inner("document"));
    return new Worksheet(
        root.text("id"),
        root.text("source"),
        root.each("bases", node -> new BasisSheet(node.text("id"), head(node))),
        head,
        root.each("addressees", SheetReader::group),
        root.each("reports", node -> ReportSheets.read(node, head.year())),
        root.each("duties", SheetReader::duty),
        root.each("indicators", SheetReader::figure));
  }

  private static HeadSheet head(LooseNode node) {
    return new HeadSheet(
        node.text("number"),
        node.text("symbol"),
        node.text("date"),
        node.text("not-before"),
        node.text("year"),
        node.text("issuer"),
        node.text("title"));
  }

  private static GroupSheet group(LooseNode node) {
    var tone = node.text("tone");
    return new GroupSheet(node.text("key"), tone.isEmpty() ? "required" : tone, selector(node));
  }

  private static SelectorSheet selector(LooseNode node) {
    return new SelectorSheet(
        node.text("text"),
        node.text("within"),
        node.texts("kinds"),
        node.texts("named"),
        node.texts("except"));
  }

  private static DutySheet duty(LooseNode node) {
    return new DutySheet(
        selector(node.inner("addressees")),
        selector(node.inner("support")),
        node.text("text"),
        node.text("tone"),
        node.text("line"));
  }

  private static FigureSheet figure(LooseNode node) {
    return new FigureSheet(
        node.text("code"),
        node.text("title"),
        node.text("type"),
        node.text("unit"),
        node.text("by-sex"),
        node.text("numerator"),
        node.text("denominator"),
        node.inner("target").text("at-least"),
        node.texts("reports"),
        node.text("line"));
  }
}

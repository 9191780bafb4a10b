package vn.dondoc.documents;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML file as a tree with line numbers. Only composed, never constructed: no text in it can make
 * an object. Size, depth and aliases are limited.
 */
public final class YamlFile {
  private static final int MAX_BYTES = 3_000_000;
  private static final int MAX_DEPTH = 20;
  private static final int MAX_ALIASES = 20;

  private final Path path;
  private final Optional<String> given;
  private final Problems problems;

  public YamlFile(Path path, Problems problems) {
    this(path, Optional.empty(), problems);
  }

  /**
   * @param given the text, where it is kept elsewhere than in a file of that name
   */
  YamlFile(Path path, Optional<String> given, Problems problems) {
    this.path = path;
    this.given = given;
    this.problems = problems;
  }

  /** The mapping the file consists of; empty, with the reason in the problems, if it has none. */
  public Optional<MappingReader> root() {
    return given.or(this::text).flatMap(this::compose).flatMap(this::mapping);
  }

  private Optional<String> text() {
    try {
      if (Files.size(path) > MAX_BYTES) {
        return wrong(0, "problem.file.too-large", String.valueOf(MAX_BYTES));
      }
      return Optional.of(cleaned(Files.readString(path)));
    } catch (CharacterCodingException e) {
      return wrong(0, "problem.file.not-utf-8");
    } catch (IOException e) {
      return wrong(0, "problem.file.unreadable");
    }
  }

  /** Some editors put a byte order mark in front, some systems split letters from their accents. */
  static String cleaned(String text) {
    var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return Normalizer.normalize(withoutMark, Normalizer.Form.NFC);
  }

  private Optional<Node> compose(String text) {
    try {
      var node = Optional.ofNullable(new Yaml(limits()).compose(new StringReader(text)));
      return node.isPresent() ? node : wrong(0, "problem.yaml.empty");
    } catch (MarkedYAMLException e) {
      return wrong(e.getProblemMark().getLine() + 1, "problem.yaml.syntax", e.getProblem());
    } catch (ReaderException e) {
      var code = String.format("U+%04X", e.getCodePoint());
      return wrong(lineOf(e.getPosition(), text), "problem.yaml.bad-character", code);
    } catch (YAMLException e) {
      return wrong(0, "problem.yaml.beyond-limits", e.getMessage());
    }
  }

  static LoaderOptions limits() {
    var options = new LoaderOptions();
    options.setCodePointLimit(MAX_BYTES);
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setMaxAliasesForCollections(MAX_ALIASES);
    return options;
  }

  private static int lineOf(int position, String text) {
    return 1 + (int) text.codePoints().limit(position).filter(point -> point == '\n').count();
  }

  private Optional<MappingReader> mapping(Node root) {
    return MappingReader.of(root, path.getFileName().toString(), problems);
  }

  private <T> Optional<T> wrong(int line, String messageKey, Object... args) {
    problems.add(line, messageKey, args);
    return Optional.empty();
  }
}

package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads one mapping of a YAML file. A mistake is added to the problems with its line and reading
 * goes on, so a getter that returns empty has either nothing to give or has complained.
 *
 * <p>To use: {@link #require} the keys that must be there, take the values, then {@link #build},
 * which also complains of every key that nobody asked for.
 */
public final class MappingReader {
  private final MappingNode node;
  private final Problems problems;
  private final Runnable breakOuter;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private boolean broken;

  private MappingReader(MappingNode node, Problems problems, Runnable breakOuter) {
    this.node = node;
    this.problems = problems;
    this.breakOuter = breakOuter;
    node.getValue().forEach(entry -> enter(entry.getKeyNode(), entry.getValueNode()));
  }

  static Optional<MappingReader> of(Node root, String name, Problems problems) {
    var complaints = new NodeCheck(problems, () -> {});
    return complaints
        .shaped(root, Shape.MAPPING, name)
        .map(found -> new MappingReader((MappingNode) found, problems, () -> {}));
  }

  private void enter(Node keyNode, Node value) {
    var line = NodeCheck.line(keyNode);
    if (!(keyNode instanceof ScalarNode scalar)) {
      report(line, "problem.yaml.key-not-text");
    } else if (values.putIfAbsent(scalar.getValue(), value) != null) {
      report(line, "problem.yaml.duplicate-key", scalar.getValue(), first(scalar.getValue()));
    } else {
      lines.put(scalar.getValue(), line);
    }
  }

  private String first(String key) {
    return String.valueOf(lines.get(key));
  }

  /** The line of the mapping's first key. */
  public int line() {
    return NodeCheck.line(node);
  }

  /** Complains of each of these keys that is absent or empty. */
  public void require(String... keys) {
    for (var key : keys) {
      if (present(key).isEmpty()) {
        report(lines.getOrDefault(key, line()), "problem.yaml.missing", key);
      }
    }
  }

  /** Whether there is anything under {@code key}, right or wrong. */
  public boolean has(String key) {
    return present(key).isPresent();
  }

  public Optional<String> text(String key) {
    return scalar(key, ScalarType.text());
  }

  public Optional<LocalDate> date(String key) {
    return scalar(key, ScalarType.date());
  }

  public Optional<Integer> integer(String key) {
    return scalar(key, ScalarType.integer());
  }

  public <T> Optional<T> scalar(String key, ScalarType<T> type) {
    return present(key).flatMap(value -> check().scalar(value, key, type));
  }

  /** A list of single values; empty if the key is absent. */
  public <T> List<T> list(String key, ScalarType<T> type) {
    return each(key, item -> check().scalar(item, key, type));
  }

  /** A list of mappings, each given to {@code reader}; empty if the key is absent. */
  public <T> List<T> mappings(String key, Function<MappingReader, Optional<T>> reader) {
    return each(key, item -> inner(item, key).flatMap(reader));
  }

  public <T> Optional<T> mapping(String key, Function<MappingReader, Optional<T>> reader) {
    return present(key).flatMap(value -> inner(value, key)).flatMap(reader);
  }

  /** Complains of the value of {@code key} beyond its shape, at its line. */
  public void reject(String key, String messageKey, Object... args) {
    report(lines.getOrDefault(key, line()), messageKey, args);
  }

  /**
   * Makes the value if nothing in this mapping or below it was complained of.
   *
   * @param maker may take required values with {@code orElseThrow()}
   */
  public <T> Optional<T> build(Supplier<T> maker) {
    values.keySet().stream().filter(key -> !asked.contains(key)).forEach(this::rejectUnknown);
    return broken ? Optional.empty() : Optional.of(maker.get());
  }

  private void rejectUnknown(String key) {
    Suggestion.closest(key, asked)
        .ifPresentOrElse(
            meant -> report(lines.get(key), "problem.yaml.unknown-key-did-you-mean", key, meant),
            () ->
                report(lines.get(key), "problem.yaml.unknown-key", key, String.join(", ", asked)));
  }

  private Optional<Node> present(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key)).filter(value -> !Shape.isEmpty(value));
  }

  private <T> List<T> each(String key, Function<Node, Optional<T>> reader) {
    var read = new ArrayList<T>();
    present(key)
        .flatMap(value -> check().shaped(value, Shape.LIST, key))
        .ifPresent(
            list ->
                ((SequenceNode) list)
                    .getValue()
                    .forEach(item -> reader.apply(item).ifPresent(read::add)));
    return read;
  }

  private Optional<MappingReader> inner(Node value, String key) {
    return check()
        .shaped(value, Shape.MAPPING, key)
        .map(found -> new MappingReader((MappingNode) found, problems, this::markBroken));
  }

  private NodeCheck check() {
    return new NodeCheck(problems, this::markBroken);
  }

  private void report(int line, String messageKey, Object... args) {
    problems.add(line, messageKey, args);
    markBroken();
  }

  private void markBroken() {
    broken = true;
    breakOuter.run();
  }
}

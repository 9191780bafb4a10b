package vn.dondoc.documents;

import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The three shapes a value may have. */
enum Shape {
  TEXT,
  LIST,
  MAPPING;

  /** What plain YAML resolves to; anything else asks for a Java class or a private type. */
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MERGE,
          Tag.SEQ,
          Tag.MAP);

  static Shape of(Node node) {
    if (node instanceof MappingNode) {
      return MAPPING;
    }
    return node instanceof SequenceNode ? LIST : TEXT;
  }

  static boolean isPlain(Node node) {
    return PLAIN_TAGS.contains(node.getTag());
  }

  /** Nothing, {@code ~}, {@code null}, blanks or {@code []}. */
  static boolean isEmpty(Node node) {
    if (node instanceof SequenceNode list) {
      return list.getValue().isEmpty();
    }
    return node instanceof ScalarNode scalar
        && (Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank());
  }

  /** The sentence that says that {@code this} was expected and {@code found} was there. */
  String messageWhen(Shape found) {
    return "problem.yaml.expected-"
        + name().toLowerCase(Locale.ROOT)
        + "-found-"
        + found.name().toLowerCase(Locale.ROOT);
  }
}

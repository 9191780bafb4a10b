package vn.dondoc.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Takes a node for what its key wants it to be, or complains.
 *
 * @param onComplaint run after each problem is added
 */
record NodeCheck(Problems problems, Runnable onComplaint) {

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  Optional<Node> shaped(Node node, Shape wanted, String key) {
    if (!Shape.isPlain(node)) {
      return wrong(node, "problem.yaml.tag", List.of(key, node.getTag().getValue()));
    }
    var found = Shape.of(node);
    return found == wanted
        ? Optional.of(node)
        : wrong(node, wanted.messageWhen(found), List.of(key));
  }

  <T> Optional<T> scalar(Node node, String key, ScalarType<T> type) {
    return shaped(node, Shape.TEXT, key)
        .map(found -> ((ScalarNode) found).getValue().strip())
        .flatMap(text -> typed(node, key, text, type));
  }

  private <T> Optional<T> typed(Node node, String key, String text, ScalarType<T> type) {
    try {
      return Optional.of(type.read(text));
    } catch (BadValue e) {
      var args = new ArrayList<Object>(List.of(key, text));
      args.addAll(e.args());
      return wrong(node, e.messageKey(), args);
    }
  }

  private <T> Optional<T> wrong(Node node, String messageKey, List<Object> args) {
    problems.add(line(node), messageKey, args.toArray());
    onComplaint.run();
    return Optional.empty();
  }
}

package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A model names beans and variables; it never computes. */
class BpmnExpressionsTest {

  static Stream<Model> models() throws IOException {
    return Model.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void onlyDelegatesConditionsAndTimersHoldExpressions(Model model) {
    assertThat(found(model, "//@*[contains(., '{')]"))
        .allSatisfy(
            attribute -> {
              assertThat(attribute.getNodeName()).isEqualTo("camunda:delegateExpression");
              assertThat(attribute.getNodeValue()).matches("\\$\\{[a-z]\\w*}");
            });
    assertThat(found(model, "//*[text()[contains(., '{')]]"))
        .allSatisfy(element -> assertThat(element.getTextContent()).matches(allowedIn(element)));
  }

  private static String allowedIn(Node element) {
    return switch (element.getLocalName()) {
      case "conditionExpression" -> "\\$\\{[a-z]\\w*( == '[a-z]\\w*')?}";
      case "timeDate" -> "\\$\\{nextSignalAt}";
      default -> "no expression in " + element.getNodeName();
    };
  }

  /** Keeps out listeners, scripts, connectors, mappings and classes named in the model. */
  @ParameterizedTest
  @MethodSource("models")
  void theEngineIsToldNothingElse(Model model) {
    var camunda = "[namespace-uri() = 'http://camunda.org/schema/1.0/bpmn']";
    assertThat(found(model, "//@*" + camunda))
        .extracting(Node::getLocalName)
        .isSubsetOf("asyncBefore", "delegateExpression", "historyTimeToLive");
    assertThat(found(model, "//*" + camunda))
        .extracting(Node::getLocalName)
        .isSubsetOf("failedJobRetryTimeCycle");
  }

  @ParameterizedTest
  @MethodSource("models")
  void nothingIsScripted(Model model) {
    var scripts = "//*[contains(local-name(), 'script')] | //@language | //@scriptFormat";
    assertThat(found(model, scripts)).isEmpty();
  }

  private static List<Node> found(Model model, String path) {
    try {
      var document = model.bpmn().getDocument().getDomSource().getNode();
      var xpath = XPathFactory.newInstance().newXPath();
      var nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}

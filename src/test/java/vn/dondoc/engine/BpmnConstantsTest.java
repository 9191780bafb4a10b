package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names code uses and the names of the model are the same ones, in both directions. */
class BpmnConstantsTest {
  private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+)(?: == '(\\w+)')?}");
  private static final Set<String> ASKED_FOR = Set.of("userTask", "timer", "event", "endEvent");

  static Stream<Model> models() throws IOException {
    return Model.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theConstantsAreTheNamesOfTheModel(Model model) throws ReflectiveOperationException {
    assertThat(constantsOf(model).values()).containsExactlyInAnyOrderElementsOf(namesIn(model));
  }

  @ParameterizedTest
  @MethodSource("models")
  void aConstantIsCalledWhatItHolds(Model model) throws ReflectiveOperationException {
    var constants = constantsOf(model);
    assertThat(constants.remove("KEY")).isEqualTo(model.name());
    assertThat(constants)
        .allSatisfy((name, value) -> assertThat(name).isEqualTo(upperSnake(value)));
  }

  private static Map<String, String> constantsOf(Model model) throws ReflectiveOperationException {
    var constants = new TreeMap<String, String>();
    for (var field : Class.forName(classOf(model)).getDeclaredFields())
      constants.put(field.getName(), (String) field.get(null));
    return constants;
  }

  private static String classOf(Model model) {
    return Arrays.stream(model.name().split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("", "vn.dondoc.engine.", "Process"));
  }

  private static String upperSnake(String value) {
    return value.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  /** Where a process waits or ends, what wakes or stops it, and what decides its way. */
  private static Set<String> namesIn(Model model) {
    var names = new TreeSet<>(Set.of(model.name()));
    model.all(FlowNode.class).stream()
        .filter(node -> ASKED_FOR.contains(Prefixes.of(node)))
        .forEach(node -> names.add(node.getId()));
    model.all(Message.class).forEach(message -> names.add(message.getName()));
    model.all(Error.class).forEach(error -> names.add(error.getErrorCode()));
    model.all(TimeDate.class).forEach(time -> names.add(variable(time.getTextContent())));
    model.all(SequenceFlow.class).forEach(flow -> names.addAll(decisionsOn(flow, model)));
    return names;
  }

  private static String variable(String expression) {
    return expression.substring(2, expression.length() - 1);
  }

  /** The variable asked, and where it is compared with a word, the word of every way out. */
  private static Set<String> decisionsOn(SequenceFlow flow, Model model) {
    var names = new TreeSet<String>();
    if (flow.getConditionExpression() == null) return names;
    var condition = CONDITION.matcher(flow.getConditionExpression().getTextContent());
    assertThat(condition.matches()).isTrue();
    names.add(condition.group(1));
    if (condition.group(2) == null) return names;
    names.add(condition.group(2));
    for (var way : model.leaving(flow.getSource())) names.add(way.getId().substring(5));
    return names;
  }
}

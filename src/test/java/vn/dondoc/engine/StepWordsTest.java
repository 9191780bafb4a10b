package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables beside the diagrams name every element in the reader's language. */
class StepWordsTest {

  @ParameterizedTest
  @MethodSource("vn.dondoc.engine.Model#all")
  void everyElementHasItsWords(Model model) throws IOException {
    var messages = Files.readString(Path.of("src/main/resources/messages_en.properties"));

    assertThat(model.all(FlowNode.class))
        .allSatisfy(node -> assertThat(messages).contains("\nstep." + node.getId() + "="));
  }
}

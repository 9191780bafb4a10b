package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings stay readable: nothing is missing from them and nothing covers anything else. */
class BpmnDiagramTest {

  static Stream<Model> models() throws IOException {
    return Model.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everythingIsDrawnUnderItsOwnName(Model model) {
    var drawn = Stream.concat(shapes(model), edges(model)).toList();
    assertThat(drawn)
        .containsExactlyInAnyOrderElementsOf(
            model.all(FlowElement.class).stream().map(it -> it.getId() + "_di").toList());
  }

  private static Stream<String> shapes(Model model) {
    return model.all(BpmnShape.class).stream().map(BpmnShape::getId);
  }

  private static Stream<String> edges(Model model) {
    return model.all(BpmnEdge.class).stream().map(BpmnEdge::getId);
  }

  @ParameterizedTest
  @MethodSource("models")
  void noTwoShapesOverlap(Model model) {
    var shapes = Drawing.of(model).shapes();
    for (var one : shapes)
      assertThat(shapes)
          .filteredOn(other -> other != one && !one.isAttachedTo(other) && !other.isAttachedTo(one))
          .noneMatch(other -> other.area().intersects(one.area()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void labelsCoverNeitherShapesNorLinesNorEachOther(Model model) {
    var drawing = Drawing.of(model);
    for (var label : drawing.labels()) {
      assertThat(drawing.shapes()).noneMatch(shape -> shape.area().intersects(label.area()));
      assertThat(drawing.lines()).noneMatch(line -> line.crosses(label.area()));
      assertThat(drawing.labels())
          .filteredOn(other -> other != label)
          .noneMatch(other -> other.area().intersects(label.area()));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void linesTouchOnlyTheStepsTheyJoin(Model model) {
    var drawing = Drawing.of(model);
    for (var line : drawing.lines())
      assertThat(drawing.shapes())
          .allMatch(shape -> line.joins(shape.id()) == line.crosses(grown(shape.area())));
  }

  @ParameterizedTest
  @MethodSource("models")
  void linesRunLevelOrUpright(Model model) {
    assertThat(Drawing.of(model).lines())
        .flatExtracting(Drawing.Line::segments)
        .allMatch(
            segment -> segment.getX1() == segment.getX2() || segment.getY1() == segment.getY2());
  }

  /** A line that ends a hair outside its shape still meets it. */
  private static Rectangle2D grown(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX() - 1, area.getY() - 1, area.getWidth() + 2, area.getHeight() + 2);
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyNameBesideItsStepHasAPlace(Model model) {
    assertThat(Drawing.of(model).labels())
        .extracting(Drawing.Label::id)
        .containsExactlyInAnyOrderElementsOf(Drawing.namedOutside(model));
  }
}

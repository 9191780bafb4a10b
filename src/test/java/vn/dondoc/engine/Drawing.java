package vn.dondoc.engine;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A model's diagram as plain geometry, in the diagram's pixels. */
record Drawing(List<Shape> shapes, List<Line> lines, List<Label> labels) {

  record Shape(String id, String host, Rectangle2D area) {
    boolean isAttachedTo(Shape other) {
      return other.id.equals(host);
    }
  }

  record Line(String source, String target, List<Line2D> segments) {
    boolean crosses(Rectangle2D area) {
      return segments.stream().anyMatch(area::intersectsLine);
    }

    boolean joins(String id) {
      return id.equals(source) || id.equals(target);
    }
  }

  record Label(String id, Rectangle2D area) {}

  static Drawing of(Model model) {
    var shapes = model.all(BpmnShape.class);
    var edges = model.all(BpmnEdge.class);
    var labels =
        Stream.concat(
            shapes.stream().map(it -> label(it.getBpmnElement().getId(), it.getBpmnLabel())),
            edges.stream().map(it -> label(it.getBpmnElement().getId(), it.getBpmnLabel())));
    return new Drawing(
        shapes.stream().map(Drawing::shape).toList(),
        edges.stream().map(Drawing::line).toList(),
        labels.filter(Objects::nonNull).toList());
  }

  /** Tasks hold their names; all other names stand beside what they name. */
  static List<String> namedOutside(Model model) {
    return model.all(FlowElement.class).stream()
        .filter(element -> element.getName() != null && !(element instanceof Task))
        .map(FlowElement::getId)
        .toList();
  }

  private static Shape shape(BpmnShape drawn) {
    var element = drawn.getBpmnElement();
    var host = element instanceof BoundaryEvent event ? event.getAttachedTo().getId() : null;
    return new Shape(element.getId(), host, area(drawn.getBounds()));
  }

  private static Label label(String id, BpmnLabel drawn) {
    return drawn == null ? null : new Label(id, area(drawn.getBounds()));
  }

  private static Line line(BpmnEdge drawn) {
    var flow = (SequenceFlow) drawn.getBpmnElement();
    var points = List.copyOf(drawn.getWaypoints());
    var segments = new ArrayList<Line2D>();
    for (int i = 1; i < points.size(); i++) segments.add(segment(points.get(i - 1), points.get(i)));
    return new Line(flow.getSource().getId(), flow.getTarget().getId(), segments);
  }

  private static Line2D segment(Waypoint from, Waypoint to) {
    return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
  }

  private static Rectangle2D area(Bounds bounds) {
    return new Rectangle2D.Double(
        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }
}

package vn.dondoc.operations;

import java.util.List;
import java.util.Optional;

/** The processes as they are deployed and stand now; implemented by the engine. */
public interface Processes {

  /** Of every process, latest version first; a version without instances only if it is the last. */
  List<ProcessVersion> versions();

  /** The model as BPMN 2.0 XML. */
  Optional<String> diagram(String key, int version);

  /** Every element where an instance can stand, in the model's order, also those that are empty. */
  List<ElementLoad> loads(String key, int version);
}

package vn.dondoc.operations;

import java.util.List;
import java.util.Optional;

/** The processes as they are deployed and stand now; implemented by the engine. */
public interface Processes {

  /** Of every process, latest version first; a version without instances only if it is the last. */
  List<ProcessVersion> versions();

  /** The model as BPMN 2.0 XML. */
  Optional<String> diagram(String key, int version);

  /** Every element of the model in its order, also those where nothing stands. */
  List<ElementLoad> loads(String key, int version);
}

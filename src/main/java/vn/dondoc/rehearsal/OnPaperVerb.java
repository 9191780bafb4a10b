package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.RecordingPaper;

/** The collector notes what came in on paper: {@code number}, {@code date} (today). */
@Component
class OnPaperVerb implements Verb {
  private final RecordingPaper recording;

  OnPaperVerb(RecordingPaper recording) {
    this.recording = recording;
  }

  @Override
  public String name() {
    return "on-paper";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "report", "number");
    var number = node.text("number");
    var date = node.date("date");
    return Optional.of(
        scene ->
            recording.record(
                scene.obligation(),
                Handover.onPaper(number.orElseThrow(), date.orElse(scene.today())),
                scene.reviewer()));
  }
}

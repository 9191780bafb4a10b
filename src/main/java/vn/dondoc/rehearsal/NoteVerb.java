package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.duties.Duties;
import vn.dondoc.duties.Duty;
import vn.dondoc.duties.DutyId;
import vn.dondoc.duties.Progress;
import vn.dondoc.duties.WorkingOnDuties;
import vn.dondoc.obligations.NotFound;

/**
 * The unit notes how far a duty of its own has come: {@code line} (where the source gives it),
 * {@code text}, {@code percent}, {@code number} (of the paper that proves it).
 */
@Component
class NoteVerb implements Verb {
  private final WorkingOnDuties working;
  private final Duties duties;

  NoteVerb(WorkingOnDuties working, Duties duties) {
    this.working = working;
    this.duties = duties;
  }

  @Override
  public String name() {
    return "note";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("unit", "line", "text");
    var line = node.integer("line");
    var text = node.text("text");
    var percent = node.integer("percent");
    var number = node.text("number");
    return Optional.of(
        scene -> {
          var date = number.map(given -> scene.today());
          var progress = new Progress(text.orElseThrow(), percent, number, date, Optional.empty());
          working.note(dutyAt(line.orElseThrow(), scene), progress, scene.focalPoint());
        });
  }

  private DutyId dutyAt(int line, Scene scene) {
    return duties.of(scene.instruction()).stream()
        .filter(duty -> duty.unit().equals(scene.unit()))
        .filter(duty -> duty.given().sourceLine().equals(Optional.of(line)))
        .map(Duty::id)
        .findFirst()
        .orElseThrow(() -> new NotFound("duty of " + scene.unit() + " in line " + line));
  }
}

package vn.dondoc.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.UnitId;

/**
 * A draft that a coordinator works on.
 *
 * @param issuer whose coordinators work on it
 * @param version to be shown when saving; 0 for a prepared file that nobody has changed here
 * @param savedBy name of who saved last; empty for an unchanged file, as is {@code savedAt}
 * @param sheet empty when an uploaded text is no YAML
 * @param gaps what keeps the steps open
 * @param draft as it would start; empty while there is a gap or a problem
 * @param problems of the text, by line
 */
public record KeptDraft(
    InstructionId id,
    UnitId issuer,
    DraftOrigin origin,
    int version,
    Optional<String> savedBy,
    Optional<Instant> savedAt,
    Optional<Worksheet> sheet,
    Gaps gaps,
    Optional<CascadeDraft> draft,
    List<Problem> problems) {

  /** What can still be typed into, if only a blank page. */
  public Worksheet worksheet() {
    return sheet.orElseGet(() -> Worksheet.blank(id.value()));
  }
}

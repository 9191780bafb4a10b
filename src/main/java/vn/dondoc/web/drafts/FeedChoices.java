package vn.dondoc.web.drafts;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.BasisSheet;
import vn.dondoc.documents.KeptDraft;
import vn.dondoc.documents.ReportSheet;
import vn.dondoc.instructions.Regimes;
import vn.dondoc.obligations.InstructionId;

/** Reports that one of a draft may go into: others of its own, and those its bases ask for. */
@Component
class FeedChoices {
  private final Regimes regimes;

  FeedChoices(Regimes regimes) {
    this.regimes = regimes;
  }

  /**
   * @param ref as files have it: a code, or instruction-id/code
   */
  record Choice(String ref, String title) {}

  /**
   * @param row its own code, which is no choice
   */
  List<Choice> of(KeptDraft draft, String row) {
    var own =
        draft.worksheet().reports().stream()
            .filter(report -> !report.code().equals(row))
            .map(report -> new Choice(ref(draft, report), report.title()));
    var above = draft.worksheet().bases().stream().flatMap(this::askedBy);
    return Stream.concat(own, above).toList();
  }

  private static String ref(KeptDraft draft, ReportSheet report) {
    return draft.id() + "/" + report.code();
  }

  private Stream<Choice> askedBy(BasisSheet basis) {
    return regimes.of(new InstructionId(basis.id())).stream()
        .map(regime -> new Choice(basis.id() + "/" + regime.code(), regime.title()));
  }
}

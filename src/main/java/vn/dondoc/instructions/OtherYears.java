package vn.dondoc.instructions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Words of another year: "năm 2023" in a plan of 2024. Horizons ("đến năm 2030") are none. */
@Component
@Order(8)
class OtherYears implements Check {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!đến |từ |hết |trước |sau |tới )năm (\\d{4})(?!\\s*[-–]\\s*\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public List<Finding> of(CheckSubject subject) {
    var draft = subject.draft();
    var found = new ArrayList<Finding>();
    otherYear(draft.document().title(), subject.year())
        .map(finding -> finding.about(draft.id().value(), Optional.empty()))
        .ifPresent(found::add);
    for (var regime : draft.regimes()) {
      otherYear(regime.title(), subject.year())
          .or(() -> otherYear(regime.wording(), subject.year()))
          .map(finding -> finding.about("report-" + regime.code().value(), regime.sourceLine()))
          .ifPresent(found::add);
    }
    for (int i = 0; i < draft.duties().size(); i++) {
      var duty = draft.duties().get(i);
      var position = "duty-" + (i + 1);
      otherYear(duty.text(), subject.year())
          .map(finding -> finding.about(position, duty.sourceLine()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Finding> otherYear(String text, int year) {
    return YEAR.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(found -> !found.endsWith(" " + year))
        .findFirst()
        .map(found -> Finding.warning("other-year", text, found, year + ""));
  }
}

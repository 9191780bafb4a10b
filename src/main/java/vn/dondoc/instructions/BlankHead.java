package vn.dondoc.instructions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A document that asks for nothing, or waits for its number and day ("chờ ban hành"). */
@Component
@Order(9)
class BlankHead implements Check {

  @Override
  public List<Finding> of(CheckSubject subject) {
    var draft = subject.draft();
    var document = draft.document();
    var found = new ArrayList<Finding>();
    if (draft.regimes().isEmpty() && draft.duties().isEmpty()) {
      found.add(Finding.error("nothing-asked", ""));
    }
    if (document.number().isEmpty()) {
      found.add(Finding.warning("number-blank", "Số: " + document.symbol()));
    }
    if (document.issuedOn().isEmpty()) {
      found.add(Finding.warning("date-blank", ""));
    }
    return found;
  }
}

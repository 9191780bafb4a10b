package vn.dondoc.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;
import vn.dondoc.instructions.Document;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.UnitId;

class StartFormTest {
  private static final String FINDING = "input-after-output:2018-year";

  @Test
  void readsADayAndAReasonForEachFinding() {
    var request = new MockHttpServletRequest();
    request.addParameter("corrections[upward-action-month]", "2018-12-20");
    request.addParameter("accepted[" + FINDING + "]", "true");
    request.addParameter("reasons[" + FINDING + "]", "Đã thống nhất");

    var form = bound(request);

    var answers = form.answers(document());
    assertThat(answers.corrections())
        .isEqualTo(Map.of(new RegimeCode("upward-action-month"), LocalDate.of(2018, 12, 20)));
    assertThat(answers.accepted()).isEqualTo(Map.of(FINDING, "Đã thống nhất"));
    assertThat(answers.acceptsAll()).isEmpty();
    assertThat(form.typed())
        .containsEntry("corrections[upward-action-month]", "2018-12-20")
        .containsEntry("reasons[" + FINDING + "]", "Đã thống nhất");
  }

  @Test
  void aReasonWithoutATickAcceptsNothing() {
    var request = new MockHttpServletRequest();
    request.addParameter("reasons[" + FINDING + "]", "Chưa chắc");
    request.addParameter("reason", "Chưa chắc");

    var answers = bound(request).answers(document());

    assertThat(answers.accepted()).isEmpty();
    assertThat(answers.acceptsAll()).isEmpty();
  }

  private static StartForm bound(MockHttpServletRequest request) {
    var binder = new ServletRequestDataBinder(null, "form");
    binder.setTargetType(ResolvableType.forClass(StartForm.class));
    binder.construct(request);
    binder.bind(request);
    return (StartForm) binder.getTarget();
  }

  private static Document document() {
    return new Document(
        new InstructionId("bim-son-2018"),
        Optional.empty(),
        "/KH-UBND",
        Optional.empty(),
        2018,
        new UnitId("ubnd-tx-bim-son"),
        "Kế hoạch");
  }
}

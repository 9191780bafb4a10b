package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.progress.TimelineEvent;

class HappeningsTest {
  private static final Instant EIGHT = Instant.parse("2024-05-10T01:00:00Z");

  @Test
  void whatManyUnitsAreToldOfOneRoundIsOneLine() {
    var told = List.of(event("REMINDER", "year", "a"), event("REMINDER", "year", "b"));

    assertThat(Happenings.of(told))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.round()).contains("plan.year");
              assertThat(one.units()).containsExactly("Unit a", "Unit b");
              assertThat(one.people()).containsExactly("a@example.vn", "b@example.vn");
            });
  }

  @Test
  void anotherRoundAnotherKindAndWhatASinglePersonSaidStandAlone() {
    var apart =
        List.of(
            event("REMINDER", "year", "a"),
            event("REMINDER", "six-months", "a"),
            event("MISSED", "year", "a"),
            said("RETURNED", "a", "Thiếu số liệu"),
            said("RETURNED", "b", "Thiếu phụ lục"));

    assertThat(Happenings.of(apart)).hasSize(5);
  }

  @Test
  void theOpeningOfAPeriodIsToldByTheWorkThatIsGiven() {
    assertThat(Happenings.of(List.of(said("ROUND_OPENED", "a", "Báo cáo")))).isEmpty();
  }

  private static TimelineEvent event(String type, String report, String unit) {
    return event(type, report, unit, Optional.empty());
  }

  private static TimelineEvent said(String type, String unit, String words) {
    return event(type, "year", unit, Optional.of(words));
  }

  private static TimelineEvent event(
      String type, String report, String unit, Optional<String> detail) {
    return new TimelineEvent(
        EIGHT,
        type,
        Optional.of(unit),
        Optional.of("Unit " + unit),
        Optional.of("plan." + report + "." + unit),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        List.of(unit + "@example.vn"),
        List.of(),
        detail);
  }
}

package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.instructions.CascadePreview;
import vn.dondoc.instructions.DatingPreview;
import vn.dondoc.instructions.DatingRegimes;
import vn.dondoc.instructions.PlannedMail;
import vn.dondoc.instructions.PlannedRound;
import vn.dondoc.instructions.Previewing;
import vn.dondoc.instructions.Timing.Recurring;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.progress.Timeline;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Stage;

/** For each cascade that ships: what is previewed is what happens, event for event. */
class PreviewAgreesYearTest {
  private static final Set<String> EVENTS = Set.of("OPENED", "REMINDER", "MISSED", "ESCALATION");

  /** What is to open at once waits for the next turn of the work that opens periods. */
  private static final Duration NEXT_TURN = Duration.ofMinutes(5);

  static List<String> files() {
    return ShippedBehaviourTest.files();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyEventAndMailIsForetoldAndNoneBesides(String file) {
    try (var year = ShippedYear.of(file)) {
      var startAt = startOf(year);
      var preview = previewed(year, startAt);
      var events = year.silent();

      assertThat(happened(events))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(foretold(preview.rounds(), startAt));
      assertThat(sent(events))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              preview.mails().stream().map(PreviewAgreesYearTest::line).toList());
    }
  }

  @Test
  void soItIsWithARuleThatTheCoordinatorSets() {
    try (var year = ShippedYear.of("2024-hoi-lhpn-ha-noi.yml")) {
      year.silentUntil("2024-09-02");
      var before = timeline(year);
      var at = year.stage().time().now();
      var preview = ruled(year);
      year.stage().theClockReaches("2025-03-31T18:00");

      var events = timeline(year).stream().filter(event -> !before.contains(event)).toList();
      var quarterly = happened(events).stream().filter(line -> line.contains(".quarterly."));
      assertThat(quarterly)
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(foretold(preview.rounds(), at));
      assertThat(sent(reportsOf("quarterly", events))).hasSize(preview.mails());
    }
  }

  /** "Ngày 10 tháng sau" of the third quarter and the fourth. */
  private static DatingPreview ruled(ShippedYear year) {
    var rule = new Recurring(new Period(PeriodKind.QUARTER, 2024, 3), 10, 1, Bound.BY);
    var code = new RegimeCode("quarterly");
    var coordinator = year.stage().person("dp-hoi-lhpn-hn");
    var dating = year.stage().bean(DatingRegimes.class);
    var preview = dating.preview(year.draft().id(), code, rule, coordinator);
    dating.setRule(year.draft().id(), code, rule, "Theo lịch giao ban quý", coordinator);
    year.stage().time().settle();
    return preview;
  }

  private static List<TimelineEvent> reportsOf(String regime, List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> event.items().stream().anyMatch(item -> item.contains("." + regime + ".")))
        .toList();
  }

  private static List<TimelineEvent> timeline(ShippedYear year) {
    return year.stage().bean(Timeline.class).of(year.draft().id().value());
  }

  private static Instant startOf(ShippedYear year) {
    var day = year.behaviour().start().issuedOn().orElse(year.draft().issuedOnOrAfter());
    return Stage.at(day + "T08:00");
  }

  private static CascadePreview previewed(ShippedYear year, Instant startAt) {
    var answers = year.behaviour().start();
    return year.stage().bean(Previewing.class).preview(year.draft(), answers, startAt);
  }

  private static List<String> foretold(List<PlannedRound> rounds, Instant startAt) {
    return rounds.stream().flatMap(round -> foretold(round, startAt)).toList();
  }

  private static Stream<String> foretold(PlannedRound planned, Instant startAt) {
    var round = planned.round();
    var atOnce = round.opensAt().equals(startAt);
    var opensAt = atOnce ? startAt.plus(NEXT_TURN) : round.opensAt();
    return planned.units().stream()
        .flatMap(
            one -> {
              var id = ObligationId.of(round.id(), one.unit().id()).value();
              return Stream.concat(
                  Stream.of(line(local(opensAt), "OPENED", 0, id)),
                  one.signals().stream()
                      .map(
                          signal ->
                              line(local(signal.at()), signal.kind().name(), signal.rung(), id)));
            });
  }

  private static List<String> happened(List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> EVENTS.contains(event.type()))
        .map(
            event ->
                line(
                    local(event.at()),
                    event.type(),
                    event.rung(),
                    event.obligation().orElseThrow()))
        .toList();
  }

  private static List<String> sent(List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> event.type().equals("MAIL"))
        .map(
            mail ->
                line(day(mail.at()), kind(mail), mail.rung(), mail.to().get(0))
                    + " "
                    + mail.items().size())
        .toList();
  }

  private static String kind(TimelineEvent mail) {
    return mail.items().get(0).split(" ")[0];
  }

  private static String line(PlannedMail mail) {
    var to = mail.listener().person().email();
    return line(day(mail.raisedAt()), mail.kind().name(), mail.rung(), to) + " " + mail.items();
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, Stage.ZONE);
  }

  /** A digest leaves minutes after its reminders are raised. */
  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Stage.ZONE);
  }

  private static String line(Object when, String kind, int rung, String what) {
    return when + " " + kind + rung + " " + what;
  }
}

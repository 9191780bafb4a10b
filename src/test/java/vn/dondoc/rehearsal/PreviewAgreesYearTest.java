package vn.dondoc.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.instructions.CascadePreview;
import vn.dondoc.instructions.PlannedMail;
import vn.dondoc.instructions.PlannedRound;
import vn.dondoc.instructions.Previewing;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Stage;

/** For each cascade that ships: what is previewed is what happens, event for event. */
class PreviewAgreesYearTest {
  private static final Set<String> EVENTS = Set.of("OPENED", "REMINDER", "MISSED", "ESCALATION");

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2018-bim-son.yml",
        "2024-hoi-lhpn-ha-noi.yml",
        "2024-lam-thao.yml",
        "2024-so-vhtt-ha-noi.yml",
        "2026-bat-trang.yml"
      })
  void everyEventAndMailIsForetoldAndNoneBesides(String file) {
    try (var year = ShippedYear.of(file)) {
      var preview = previewed(year);
      var events = year.silent();

      assertThat(happened(events))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(foretold(preview));
      assertThat(sent(events))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              preview.mails().stream().map(PreviewAgreesYearTest::line).toList());
    }
  }

  private static CascadePreview previewed(ShippedYear year) {
    var answers = year.behaviour().start();
    var day = answers.issuedOn().orElse(year.draft().issuedOnOrAfter());
    var startAt = Stage.at(day + "T08:00");
    return year.stage().bean(Previewing.class).preview(year.draft(), answers, startAt);
  }

  private static List<String> foretold(CascadePreview preview) {
    return preview.rounds().stream().flatMap(PreviewAgreesYearTest::foretold).toList();
  }

  private static Stream<String> foretold(PlannedRound planned) {
    var round = planned.round();
    return planned.units().stream()
        .flatMap(
            one -> {
              var id = ObligationId.of(round.id(), one.unit().id()).value();
              return Stream.concat(
                  Stream.of(line(round.opensAt(), "OPENED", 0, id)),
                  one.signals().stream()
                      .map(signal -> line(signal.at(), signal.kind().name(), signal.rung(), id)));
            });
  }

  private static List<String> happened(List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> EVENTS.contains(event.type()))
        .map(
            event -> line(event.at(), event.type(), event.rung(), event.obligation().orElseThrow()))
        .toList();
  }

  private static List<String> sent(List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> event.type().equals("MAIL"))
        .map(
            mail ->
                line(mail.at(), kind(mail), mail.rung(), mail.to().get(0))
                    + " "
                    + mail.items().size())
        .toList();
  }

  private static String kind(TimelineEvent mail) {
    return mail.items().get(0).split(" ")[0];
  }

  private static String line(PlannedMail mail) {
    var to = mail.listener().person().email();
    return line(mail.raisedAt(), mail.kind().name(), mail.rung(), to) + " " + mail.items();
  }

  private static String line(Instant at, String kind, int rung, String what) {
    return LocalDate.ofInstant(at, Stage.ZONE) + " " + kind + rung + " " + what;
  }
}

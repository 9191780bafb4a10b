package vn.dondoc.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.Accepting;
import vn.dondoc.obligations.Chaser;
import vn.dondoc.obligations.Chasing;
import vn.dondoc.obligations.DecidingExtensions;
import vn.dondoc.obligations.Extending;
import vn.dondoc.obligations.ExtensionId;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.Returning;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/**
 * The same thing done twice in one moment, engine included: it happens once, and one is told so.
 */
class RacesTest {
  private static final String REVIEWER = "dm-phong-xdnsvhgd";
  private static final List<String> UNITS =
      List.of("phong-khtc", "phong-tcpc", "phong-nt", "thanh-tra-so", "bao-tang-hn");

  private Stage stage;

  @OnBothDatabases
  void whatIsDoneTwiceAtOnceHappensOnce(TestDatabase database) throws Exception {
    try (var opened = Stage.on(database)) {
      stage = opened;
      startedTwice();
      opened.theClockReaches("2024-05-10T09:00");
      for (var unit : UNITS) {
        askedAndDecidedTwice(Stage.obligation("six-months", unit), unit);
      }
      chasedTwice();
      for (var unit : UNITS) {
        handedInAndJudgedTwice(Stage.obligation("six-months", unit), unit);
      }
      opened.time().settle();
      var units = UNITS.size();
      assertThat(count("submission")).isEqualTo(units);
      assertThat(count("extension where state in ('GRANTED', 'REFUSED')")).isEqualTo(units);
      assertThat(count("chaser")).isEqualTo(units);
      assertThat(
              count(
                  "reporting_round r where r.fanned_out and r.open_count <> (select count(*)"
                      + " from obligation o where o.round_id = r.id and o.closed_at is null)"))
          .as("rounds that count wrongly")
          .isZero();
      assertThat(count("act_ru_incident")).isZero();
    }
  }

  private void startedTwice() throws Exception {
    var consent = new StartAnswers(Optional.empty(), Optional.empty(), true);
    var draft = stage.draft();
    var who = stage.person("dp-so");
    Runnable start = () -> stage.bean(Starting.class).start(draft, consent, who);
    onceOf(InstructionInvalid.class, start, start);
    stage.time().settle();
    assertThat(count("audit_entry where type = 'CASCADE_STARTED'")).isOne();
  }

  private void askedAndDecidedTwice(ObligationId id, String unit) throws Exception {
    var day = LocalDate.parse("2024-05-30");
    Runnable ask =
        () -> stage.bean(Extending.class).ask(id, day, "Chờ số liệu", stage.person("dm-" + unit));
    onceOf(Refusal.class, ask, ask);
    var asked =
        new ExtensionId(
            stage
                .bean(JdbcClient.class)
                .sql("select id from extension where obligation_id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    var deciding = stage.bean(DecidingExtensions.class);
    onceOf(
        Refusal.class,
        () -> deciding.grant(asked, stage.person("dp-so"), Optional.empty(), ""),
        () -> deciding.refuse(asked, stage.person("ld-so"), "Không đủ lý do"));
  }

  private void chasedTwice() throws Exception {
    var ids = UNITS.stream().map(unit -> Stage.obligation("six-months", unit)).toList();
    var reversed = new LinkedHashSet<ObligationId>();
    ids.stream().sorted((a, b) -> b.value().compareTo(a.value())).forEach(reversed::add);
    var chasing = stage.bean(Chasing.class);
    var chaser = new Chaser("Đề nghị nộp báo cáo", "");
    var who = stage.person("dp-so");
    onceOf(
        Refusal.class,
        () -> chasing.chase(new LinkedHashSet<>(ids), chaser, who),
        () -> chasing.chase(reversed, chaser, who));
  }

  private void handedInAndJudgedTwice(ObligationId id, String unit) throws Exception {
    var handover =
        Handover.inSystem("12/BC", LocalDate.parse("2024-05-10"), "Đã làm", List.of())
            .with(stage.figuresFor(id));
    var who = stage.person("dm-" + unit);
    Runnable submit = () -> stage.bean(Submitting.class).submit(id, handover, who);
    onceOf(Refusal.class, submit, submit);
    var reviewer = stage.person(REVIEWER);
    onceOf(
        Refusal.class,
        () -> stage.bean(Accepting.class).accept(id, reviewer),
        () ->
            stage.bean(Returning.class).giveBack(id, reviewer, "Thiếu số liệu", Optional.empty()));
  }

  /** Exactly one goes through; the other hears a sentence of that kind. */
  private static void onceOf(Class<? extends Throwable> told, Runnable one, Runnable other)
      throws Exception {
    var refused = Together.run(List.of(one, other)).stream().flatMap(Optional::stream).toList();
    assertThat(refused).singleElement().isInstanceOf(told);
  }

  private long count(String what) {
    var query = stage.bean(JdbcClient.class).sql("select count(*) from " + what);
    return query.query(Long.class).single();
  }
}

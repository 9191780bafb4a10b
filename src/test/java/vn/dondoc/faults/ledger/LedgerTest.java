package vn.dondoc.faults.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.faults.ledger.History.Deed;
import vn.dondoc.faults.ledger.History.Sleep;
import vn.dondoc.faults.ledger.History.What;
import vn.dondoc.faults.ledger.Post.Rank;
import vn.dondoc.faults.ledger.Report.Owing;

/** The checker checked: by days reckoned by hand, and by mails gone wrong. */
class LedgerTest {
  private static final String TITLE = "Báo cáo 6 tháng";
  private static final Owing ONE = new Owing("mot", "Phòng Một", false);
  private static final Owing ASKED = new Owing("hoi", "Hội Hai", true);

  @Test
  void theDaysAreThoseOfTheDocument() throws Exception {
    assertThat(lines(ONE, history()))
        .containsExactlyInAnyOrder(
            "2024-03-01T08:00 NEW_WORK dm-mot",
            "2024-05-04T08:05 DIGEST dm-mot",
            "2024-05-10T08:05 DIGEST dm-mot",
            "2024-05-15T08:05 DIGEST dm-mot",
            "2024-05-17T08:05 DIGEST dm-mot",
            "2024-05-20T08:00 MISSED dm-mot",
            "2024-05-20T08:00 MISSED ld-mot",
            "2024-05-23T08:00 ESCALATION dp-so",
            "2024-05-23T08:00 ESCALATION dm-qua",
            "2024-05-27T08:00 ESCALATION dm-mot",
            "2024-05-27T08:00 ESCALATION ld-mot",
            "2024-05-27T08:00 ESCALATION dp-so");
  }

  @Test
  void aBodyThatIsOnlyAskedIsNotReportedToItsLeader() throws Exception {
    assertThat(lines(ASKED, history()))
        .contains("2024-05-20T08:00 MISSED dm-hoi", "2024-05-27T08:00 ESCALATION dm-hoi")
        .noneMatch(line -> line.contains("ld-hoi"));
  }

  @Test
  void whatIsHandedInIsNotRemindedOfButItsReviewerIs() throws Exception {
    var deed = new Deed(TITLE, "mot", What.SUBMITTED, at("2024-05-10T08:03"));
    assertThat(lines(ONE, new History(List.of(deed), List.of(), at("2024-05-16T00:00"))))
        .containsExactlyInAnyOrder(
            "2024-03-01T08:00 NEW_WORK dm-mot",
            "2024-05-04T08:05 DIGEST dm-mot",
            "2024-05-15T08:05 DIGEST dm-qua");
  }

  @Test
  void whatWasSleptThroughIsToldOnce() throws Exception {
    var slept = new Sleep(at("2024-05-09T00:00"), at("2024-05-25T10:00"));
    assertThat(lines(ONE, new History(List.of(), List.of(slept), at("2024-05-26T00:00"))))
        .containsExactlyInAnyOrder(
            "2024-03-01T08:00 NEW_WORK dm-mot",
            "2024-05-04T08:05 DIGEST dm-mot",
            "2024-05-25T10:00 ESCALATION dm-mot",
            "2024-05-25T10:00 ESCALATION ld-mot",
            "2024-05-25T10:00 ESCALATION dp-so",
            "2024-05-25T10:00 ESCALATION dm-qua");
  }

  @Test
  void nothingIsWrongWhenEachWasToldOnce() throws Exception {
    var verdict = verdict(mails());
    assertThat(verdict.isClean()).as(verdict.toString()).isTrue();
    assertThat(verdict.told()).isEqualTo(12);
  }

  @Test
  void aMailThatIsGoneIsMissing() throws Exception {
    var mails = mails();
    mails.remove(3);
    assertThat(verdict(mails).missing()).hasSize(1);
    assertThat(verdict(mails).faults()).isEqualTo(1);
  }

  @Test
  void aMailThatCameTwiceIsADuplicateUnlessItIsCountedInDoubt() throws Exception {
    var mails = mails();
    mails.add(mails.get(3));
    assertThat(verdict(mails).duplicates()).hasSize(1);
    assertThat(verdict(mails).faults()).isEqualTo(1);
    var admitted = Ledger.check(dues(), mails, Map.of(mails.get(3).messageId(), 1), Duration.ZERO);
    assertThat(admitted.isClean()).isTrue();
    assertThat(admitted.inDoubt()).isEqualTo(1);
  }

  @Test
  void theSameNewsUnderAnotherIdIsExtra() throws Exception {
    var mails = mails();
    var again = mails.get(3);
    mails.add(new Told("<other>", again.address(), again.kind(), again.sent(), again.lines()));
    assertThat(verdict(mails).extra()).hasSize(1);
    assertThat(verdict(mails).faults()).isEqualTo(1);
  }

  @Test
  void aMailBeforeItsTimeIsEarly() throws Exception {
    var mails = mails();
    var mail = mails.get(3);
    mails.set(
        3,
        new Told(
            mail.messageId(),
            mail.address(),
            mail.kind(),
            mail.sent().minusSeconds(1),
            mail.lines()));
    assertThat(verdict(mails).early()).hasSize(1);
    assertThat(verdict(mails).faults()).isEqualTo(1);
  }

  @Test
  void aMailToSomebodyElseIsForTheWrongPersonAndMissing() throws Exception {
    var mails = mails();
    var mail = mails.get(3);
    mails.set(3, new Told(mail.messageId(), "dm-hoi", mail.kind(), mail.sent(), mail.lines()));
    assertThat(verdict(mails).wrongPerson()).hasSize(1);
    assertThat(verdict(mails).missing()).hasSize(1);
  }

  @Test
  void aMailAboutWhatWasHandedInIsExtra() throws Exception {
    var deed = new Deed(TITLE, "mot", What.SUBMITTED, at("2024-05-16T00:00"));
    var before = new History(List.of(deed), List.of(), at("2024-05-16T01:00"));
    var dues = new Expectations(world(ONE)).of(before);
    var late = mails(dues);
    var last = late.remove(late.size() - 1);
    late.add(
        new Told(
            last.messageId(), last.address(), last.kind(), at("2024-05-16T00:30"), last.lines()));
    assertThat(Ledger.check(dues, late, Map.of(), Duration.ZERO).extra()).hasSize(1);
  }

  private static Verdict verdict(List<Told> mails) throws Exception {
    return Ledger.check(dues(), mails, Map.of(), Duration.ZERO);
  }

  private static List<Due> dues() throws Exception {
    return new Expectations(world(ONE)).of(history());
  }

  private static List<Told> mails() throws Exception {
    return mails(dues());
  }

  private static List<Told> mails(List<Due> dues) {
    var mails = new ArrayList<Told>();
    for (var due : dues) {
      var line = new Told.Line(due.title(), due.unit());
      var id = "<" + mails.size() + ">";
      mails.add(new Told(id, due.address(), due.kind(), due.at(), List.of(line)));
    }
    return mails;
  }

  private static History history() {
    return new History(List.of(), List.of(), at("2024-05-28T00:00"));
  }

  private static List<String> lines(Owing owing, History history) throws Exception {
    return new Expectations(world(owing))
        .of(history).stream()
            .map(due -> local(due.at()) + " " + due.kind() + " " + due.address())
            .toList();
  }

  private static World world(Owing owing) throws Exception {
    var report =
        new Report(
            TITLE,
            LocalDate.of(2024, 5, 20),
            true,
            at("2024-03-01T08:00"),
            "so",
            Optional.of("qua"),
            List.of(owing));
    var posts =
        List.of(
            new Post("mot", Rank.FOCAL_POINT, "dm-mot"),
            new Post("mot", Rank.LEADER, "ld-mot"),
            new Post("hoi", Rank.FOCAL_POINT, "dm-hoi"),
            new Post("hoi", Rank.LEADER, "ld-hoi"),
            new Post("qua", Rank.FOCAL_POINT, "dm-qua"),
            new Post("so", Rank.COORDINATOR, "dp-so"));
    return new World(WorkDays.read(Path.of("config/holidays.yml")), posts, List.of(report));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(World.ZONE).toInstant();
  }

  private static LocalDateTime local(Instant at) {
    return at.atZone(World.ZONE).toLocalDateTime();
  }
}

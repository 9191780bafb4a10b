package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** Three divisions report on those trained; the fourth collects that and reports upward. */
class FeedsTest {
  private static final Person COLLECTS =
      SmallWorld.who("dm-phong-xdnsvhgd", SmallWorld.COLLECTOR, Role.FOCAL_POINT);

  @OnBothDatabases
  void numeratorsAndDenominatorsAreSummedAndRatesNeverAveraged(TestDatabase database) {
    var world = new FeedingWorld(database);
    world.handedIn(SmallWorld.UNIT, "ACCEPTED", "1, 1, 0, 2, 1, 1");
    world.handedIn(SmallWorld.OTHER_UNIT, "ACCEPTED", "9, 6, 3, 98, 48, 50");
    world.handedIn(FeedingWorld.THIRD, "ACCEPTED", "0, 0, 0, 0, 0, 0");

    var total = feeds(database).totals().get(0);
    assertThat(total.line().given().amount())
        .isEqualTo(new Sum(Optional.of(10L), Optional.of(7L), Optional.of(3L)));
    assertThat(total.line().given().outOf().total()).contains(100L);
    assertThat(total.line().given().percent()).contains(new BigDecimal("10.0"));
    assertThat(total.line().given().percentOfWomen()).contains(new BigDecimal("14.2"));
    assertThat(total.line().achieved()).contains(false);
    assertThat(total.isPartial()).isFalse();
  }

  @OnBothDatabases
  void whoeverIsMissingIsNamedAndCountsAsNothingInsteadOfZero(TestDatabase database) {
    var world = new FeedingWorld(database);
    world.handedIn(SmallWorld.UNIT, "ACCEPTED", "6, 6, 0, 10, 10, 0");
    world.handedIn(SmallWorld.OTHER_UNIT, null, "1, 1, 0, 90, 45, 45");

    var feeds = feeds(database);
    assertThat(feeds.lines()).hasSize(3);
    assertThat(List.of(feeds.received(), feeds.accepted(), feeds.late())).containsExactly(2, 1, 0);
    assertThat(feeds.missing()).containsExactly("Đơn vị phong-tcpc");
    assertThat(feeds.waiting()).containsExactly("Đơn vị phong-nt");

    var total = feeds.total("dao-tao").orElseThrow();
    assertThat(List.of(total.units(), total.of())).containsExactly(1, 3);
    assertThat(total.missing()).containsExactly("Đơn vị phong-nt", "Đơn vị phong-tcpc");
    assertThat(total.line().given().percent()).contains(new BigDecimal("60.0"));
    assertThat(total.line().achieved()).contains(true);
  }

  @OnBothDatabases
  void withNobodyThereIsNoSumAtAll(TestDatabase database) {
    new FeedingWorld(database);
    var total = feeds(database).totals().get(0);
    assertThat(total.line().given()).isEqualTo(GivenFigure.NOTHING);
    assertThat(total.line().achieved()).isEmpty();
  }

  @OnBothDatabases
  void theLatestVersionCountsOnceItIsAccepted(TestDatabase database) {
    var world = new FeedingWorld(database);
    world.handedIn(SmallWorld.UNIT, "RETURNED", "9, 9, 0, 9, 9, 0");
    assertThat(feeds(database).missing()).contains("Đơn vị phong-khtc");
    assertThat(feeds(database).totals().get(0).units()).isZero();

    world.handedIn(SmallWorld.UNIT, "ACCEPTED", "2, 1, 1, 9, 5, 4");
    var given = feeds(database).totals().get(0).line().given();
    assertThat(given.amount().total()).contains(2L);
    assertThat(given.percent()).contains(new BigDecimal("22.2"));
  }

  @OnBothDatabases
  void nothingToReportIsAnAnswerAndPaperHasNoFigures(TestDatabase database) {
    var world = new FeedingWorld(database);
    world.handedIn(SmallWorld.UNIT, "ACCEPTED", "2, 1, 1, 9, 5, 4");
    world.handedInBy("NIL", SmallWorld.OTHER_UNIT);
    world.handedInBy("ON_PAPER", FeedingWorld.THIRD);

    var total = feeds(database).totals().get(0);
    assertThat(List.of(total.units(), total.of())).containsExactly(2, 3);
    assertThat(total.missing()).containsExactly("Đơn vị phong-tcpc");
    assertThat(feeds(database).missing()).isEmpty();
  }

  @OnBothDatabases
  void unitsThatTheRoundWillStillReachAreMissingToo(TestDatabase database) {
    var world = new FeedingWorld(database);
    world.isPlanned();
    var feeds = feeds(database);
    assertThat(feeds.lines()).extracting(Consolidation.Line::state).containsOnly("NOT_OPEN");
    assertThat(feeds.missing()).hasSize(3);
  }

  @OnBothDatabases
  void reportsOfAnotherPeriodOrOfSomebodyElseDoNotFeedIt(TestDatabase database) {
    var world = new FeedingWorld(database);
    world.sixMonthsFeedTheYearToo();
    assertThat(feeds(database).rounds()).containsExactly("Báo cáo 6 tháng");
    world.reportsUpwardForTheYear();
    assertThat(feeds(database).rounds()).containsExactly("Báo cáo năm");

    database.jdbc().sql("update reporting_round set via_unit = ?").param("phong-nt").update();
    assertThat(feedsFor(database, COLLECTS)).isEmpty();
  }

  @OnBothDatabases
  void itIsNobodyElsesBusiness(TestDatabase database) {
    new FeedingWorld(database);
    var stranger = SmallWorld.who("dm-phong-nt", SmallWorld.OTHER_UNIT, Role.FOCAL_POINT);
    assertThat(feedsFor(database, stranger)).isEmpty();
    var receiver = SmallWorld.who("dp-so", SmallWorld.RECEIVER, Role.COORDINATOR);
    assertThat(feedsFor(database, receiver)).isPresent();
  }

  @OnBothDatabases
  void aUnitSeesWhatItSaidBeforeAndWhatCameBack(TestDatabase database) {
    var world = new FeedingWorld(database);
    world.handedIn(SmallWorld.UNIT, "RETURNED", "9, 9, 0, 9, 9, 0");
    var id = SmallWorld.ROUND + "." + SmallWorld.UNIT;
    var who = SmallWorld.who("dm-phong-khtc", SmallWorld.UNIT, Role.FOCAL_POINT);
    var figures = new ReportFigures(database.jdbc());
    assertThat(figures.of(id, who))
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.before()).isEmpty();
              assertThat(field.returned().orElseThrow().amount().total()).contains(9L);
            });

    world.handedIn(SmallWorld.UNIT, "ACCEPTED", "2, 1, 1, 9, 5, 4");
    world.sixMonthsFeedTheYearToo();
    var earlier = figures.of(FeedingWorld.YEAR_OF_UNIT, who).get(0).before().orElseThrow();
    assertThat(earlier.title()).isEqualTo("Báo cáo 6 tháng");
    assertThat(earlier.given().amount().total()).contains(2L);
    assertThat(figures.of(id, SmallWorld.who("dm-phong-nt", "phong-nt", Role.FOCAL_POINT)))
        .isEmpty();
  }

  private static Consolidation feeds(TestDatabase database) {
    return feedsFor(database, COLLECTS).orElseThrow();
  }

  private static Optional<Consolidation> feedsFor(TestDatabase database, Person who) {
    var jdbc = database.jdbc();
    var rounds = new ConsolidatedRounds(jdbc, new AskedFigures(jdbc));
    return new Feeds(jdbc, rounds).of(Stage.CASCADE + ".above.phong-xdnsvhgd", who);
  }
}

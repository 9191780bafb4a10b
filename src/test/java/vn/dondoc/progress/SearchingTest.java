package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.VietnameseOrder;

/** What the top bar's search finds in the real plan of Sở VHTT, and for whom. */
class SearchingTest {

  @OnBothDatabases
  void everybodyFindsWhatIsTheirBusinessAndNothingElse(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-04T09:00");
      stage.submit("six-months", "phong-khtc");

      var byNumber = find(stage, "39/kh-ubnd", "dp-so").documents();
      assertThat(byNumber.hits()).extracting(hit -> hit.started()).containsExactly(false);
      assertThat(find(stage, "binh dang gioi", "dm-phong-xdnsvhgd").documents().hits())
          .as("title without accents; the collector sees the cascade")
          .extracting(hit -> hit.document().id())
          .contains(Stage.CASCADE);
      assertThat(find(stage, "39/KH-UBND", "dm-bao-tang-hn").documents().hits())
          .as("a unit is shown its own report's chain, not the cascade")
          .isEmpty();

      assertThat(find(stage, "12/bc", "dp-so").reports().hits())
          .extracting(Found.ReportHit::id)
          .containsExactly(Stage.obligation("six-months", "phong-khtc").value());
      assertThat(find(stage, "12/bc", "dm-phong-khtc").reports().hits()).hasSize(1);
      assertThat(find(stage, "12/bc", "dm-bao-tang-hn").reports().hits()).isEmpty();

      assertThat(find(stage, "bao tang ha noi", "dp-so").units().hits())
          .extracting(Found.UnitHit::id)
          .containsExactly("bao-tang-hn");
      assertThat(find(stage, "nha hat", "dp-so").units().hits())
          .as("those of one rank by name, however long their ids are")
          .hasSizeGreaterThan(3)
          .isSortedAccordingTo(VietnameseOrder.by(Found.UnitHit::name));
      assertThat(find(stage, "bao tang", "dp-ubnd-xa-bat-trang").units().hits())
          .as("another tree")
          .isEmpty();
      assertThat(find(stage, "dm-bao-tang-hn", "dp-so").people().hits()).hasSize(1);
      assertThat(find(stage, "dm-bao-tang-hn", "dm-phong-khtc").people().hits()).isEmpty();
      assertThat(find(stage, "100%", "dp-so").isEmpty()).as("no wildcards").isTrue();
      assertThat(find(stage, "  ", "dp-so").isEmpty()).isTrue();
    }
  }

  @OnBothDatabases
  void aUnitsPageShowsItsWorkToThoseWhoFollowIt(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-22T09:00");
      var unit = page(stage, "phong-khtc", "dp-so");
      assertThat(unit.orElseThrow().work())
          .extracting(UnitPage.Work::standing)
          .containsExactly(Standing.OVERDUE);
      assertThat(unit.orElseThrow().people())
          .extracting(UnitPage.Officer::id)
          .contains("dm-phong-khtc", "ld-phong-khtc");

      var neighbour = page(stage, "phong-khtc", "dm-bao-tang-hn").orElseThrow();
      assertThat(neighbour.work()).as("known by name only").isEmpty();
      assertThat(neighbour.people()).isEmpty();
      assertThat(page(stage, "phong-khtc", "dp-ubnd-xa-bat-trang")).isEmpty();
      assertThat(page(stage, "no-such-unit", "dp-so")).isEmpty();
    }
  }

  private static Optional<UnitPage> page(Stage stage, String unit, String who) {
    return stage.bean(UnitPages.class).byId(unit, stage.person(who));
  }

  private static Found find(Stage stage, String text, String who) {
    return stage.bean(Searching.class).find(text, stage.person(who), false);
  }
}

package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** The matrix of a whole country: found, folded, paged and sorted. */
class MatricesTest {
  private static final Person WHO = SmallWorld.who("dp-bo", "bo", Role.COORDINATOR);

  @OnBothDatabases
  void manyUnitsAreSeenAsBranchesAndUnfoldedInPages(TestDatabase database) {
    WideCountry.settle(database);
    try (var reads = Reads.on(database, "2024-05-27T09:00")) {
      var matrices = reads.bean(Matrices.class);
      var branches = of(matrices, query("", "", Grouping.PARENT, Set.of(), 1));
      assertThat(branches.groups()).hasSize(WideCountry.PROVINCES).noneMatch(Matrix.Group::open);
      assertThat(branches.branches()).hasSize(WideCountry.PROVINCES);

      var opened = of(matrices, query("", "", Grouping.PARENT, Set.of("tinh-3"), 1));
      assertThat(opened.groups())
          .filteredOn(Matrix.Group::open)
          .singleElement()
          .satisfies(group -> assertThat(group.rows()).hasSize(group.units()).hasSize(98));

      var pages = of(matrices, query("", "", Grouping.NONE, Set.of(), 34));
      assertThat(List.of(pages.pages(), pages.page(), pages.shown()))
          .containsExactly(34, 34, WideCountry.COMMUNES);
      assertThat(pages.groups().get(0).rows()).hasSize(21);
      assertThat(of(matrices, query("", "", Grouping.NONE, Set.of(), 99)).page()).isEqualTo(34);

      var tally = pages.tally();
      assertThat(tally.total()).isEqualTo(4 * WideCountry.COMMUNES);
      assertThat(tally.of("done") + tally.of("submitted") + tally.of("overdue"))
          .isEqualTo(2 * WideCountry.COMMUNES);
      assertThat(reads.bean(Tallies.class).of(cascade(reads), WHO)).isEqualTo(tally);
    }
  }

  @OnBothDatabases
  void rowsAreFoundByNameBranchAndReportAndSortedByRate(TestDatabase database) {
    WideCountry.settle(database);
    try (var reads = Reads.on(database, "2024-05-27T09:00")) {
      var matrices = reads.bean(Matrices.class);
      var under =
          new MatrixQuery(
              Optional.of(Standing.OVERDUE), "", "", "tinh-3", "", Grouping.KIND, Set.of(), 1);
      assertThat(of(matrices, under).shown()).isBetween(40, 60);
      assertThat(of(matrices, query("dong duc", "", Grouping.KIND, Set.of(), 1)).groups())
          .flatExtracting(Matrix.Group::rows)
          .isNotEmpty()
          .allMatch(row -> row.name().startsWith("Xã Đông Đức"));

      var one =
          new MatrixQuery(
              Optional.empty(), "", "2024-05-20", "", "rate", Grouping.NONE, Set.of(), 1);
      var column = of(matrices, one);
      assertThat(column.rounds()).hasSize(1);
      assertThat(column.groups().get(0).rows().get(0).onTimePercent()).contains(0);
      var last = of(matrices, query("", "rate", Grouping.NONE, Set.of(), 34));
      assertThat(last.groups().get(0).rows()).last().matches(row -> row.onTimePercent().isEmpty());
      var stranger = SmallWorld.who("ai-do", "tinh-1", Role.COORDINATOR);
      assertThat(matrices.of(WideCountry.CASCADE, stranger, MatrixQuery.all()).groups()).isEmpty();
    }
  }

  private static CascadeHead cascade(Reads reads) {
    return reads.bean(Cascades.class).byId(WideCountry.CASCADE, WHO).orElseThrow();
  }

  private static Matrix of(Matrices matrices, MatrixQuery query) {
    return matrices.of(WideCountry.CASCADE, WHO, query);
  }

  private static MatrixQuery query(
      String text, String sort, Grouping grouping, Set<String> toggled, int page) {
    return new MatrixQuery(Optional.empty(), text, "", "", sort, grouping, toggled, page);
  }
}

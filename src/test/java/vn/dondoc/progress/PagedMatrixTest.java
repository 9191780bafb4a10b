package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** What the database keeps counted and sorted says the same as all rows laid out in memory. */
class PagedMatrixTest {
  private static final Person WHO = SmallWorld.who("dp", "goc", Role.COORDINATOR);
  private static final int WORLDS = 3;
  private static final int STEPS = 2;

  @OnBothDatabases
  void eachPageIsAsItIsLaidOutFromAllRows(TestDatabase fresh) throws SQLException {
    try (var connection = fresh.dataSource().getConnection()) {
      var one = new SingleConnectionDataSource(connection, true);
      compareWorlds(new TestDatabase(fresh.vendor(), fresh.url(), one, () -> {}));
    }
  }

  private static void compareWorlds(TestDatabase database) {
    for (long seed = 1; seed <= WORLDS; seed++) {
      empty(database);
      var world = new RandomCascade(database, seed);
      try (var reads = Reads.on(database, "2024-05-22T09:00")) {
        for (int n = 0; n <= STEPS; n++) {
          reads.bean(KeepingCounts.class).run();
          compare(reads, "seed " + seed + ", step " + n);
          world.goesOn();
        }
      }
    }
  }

  private static void compare(Reads reads, String where) {
    var columns = reads.bean(RoundHeads.class).of(RandomCascade.ID, WHO);
    for (var grouping : List.of(Grouping.KIND, Grouping.NONE)) {
      for (var folded : List.of(Set.<String>of(), Set.of("phong", "ban"), Set.of("all"))) {
        for (int page = 1; page <= 3; page++) {
          var query = query(grouping, folded, page);
          assertThat(reads.bean(PagedMatrix.class).of(RandomCascade.ID, columns, query))
              .as("%s: %s", where, query)
              .contains(reads.bean(WholeMatrix.class).of(RandomCascade.ID, columns, query));
        }
      }
    }
    var whole =
        reads.bean(WholeMatrix.class).of(RandomCascade.ID, columns, MatrixQuery.all().whole());
    var head = reads.bean(Cascades.class).byId(RandomCascade.ID, WHO).orElseThrow();
    assertThat(reads.bean(Tallies.class).of(head, WHO)).as(where).isEqualTo(whole.tally());
  }

  private static MatrixQuery query(Grouping grouping, Set<String> folded, int page) {
    return new MatrixQuery(Optional.empty(), "", "", "", "", grouping, folded, page);
  }

  private static void empty(TestDatabase database) {
    for (var table :
        List.of(
            "obligation",
            "reporting_round",
            "regime_addressee",
            "report_regime",
            "instruction",
            "assignment",
            "person")) {
      database.jdbc().sql("delete from " + table).update();
    }
    if (database.vendor().equals("postgresql")) {
      database.jdbc().sql("select mend_counts()").query(row -> {});
    }
    database.jdbc().sql("update unit set parent_id = null").update();
    database.jdbc().sql("delete from unit").update();
  }
}

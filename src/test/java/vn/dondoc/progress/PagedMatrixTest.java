package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private static final int SAMPLE = 16;

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
    sample(queries(), where).forEach(query -> compare(reads, columns, query, where));
    for (var column : columns) {
      sample(inColumn(column.key()), where + column.key())
          .limit(SAMPLE / 8)
          .forEach(query -> compare(reads, List.of(column), query, where));
    }
    var whole =
        reads.bean(WholeMatrix.class).of(RandomCascade.ID, columns, MatrixQuery.all().whole());
    var head = reads.bean(Cascades.class).byId(RandomCascade.ID, WHO).orElseThrow();
    assertThat(reads.bean(Tallies.class).of(head, WHO)).as(where).isEqualTo(whole.tally());
  }

  private static void compare(
      Reads reads, List<RoundHead> columns, MatrixQuery query, String where) {
    assertThat(reads.bean(PagedMatrix.class).of(RandomCascade.ID, columns, query))
        .as("%s: %s", where, query)
        .contains(reads.bean(WholeMatrix.class).of(RandomCascade.ID, columns, query));
  }

  /** Some of them, others each time; the same for the same place. */
  private static Stream<MatrixQuery> sample(Stream<MatrixQuery> queries, String where) {
    var all = new ArrayList<>(queries.toList());
    Collections.shuffle(all, new Random(where.hashCode()));
    return all.stream().limit(SAMPLE);
  }

  private static Stream<MatrixQuery> queries() {
    var folds = List.of(Set.<String>of(), Set.of("phong", "ban", "t1", "t2"), Set.of("all"));
    var plain =
        Stream.of(Grouping.values())
            .flatMap(
                grouping ->
                    folds.stream()
                        .flatMap(
                            folded ->
                                IntStream.rangeClosed(1, 3)
                                    .mapToObj(page -> query("", "", grouping, folded, page))));
    var narrowed =
        Stream.of(Grouping.values())
            .flatMap(
                grouping ->
                    Stream.of("", "status", "rate", "r1", "r3")
                        .flatMap(
                            sort ->
                                Stream.of("", "hoa", "%")
                                    .map(text -> query(text, sort, grouping, Set.of(), 2))));
    var standing =
        Stream.of(Standing.values())
            .flatMap(
                one ->
                    Stream.of("", "t3")
                        .map(
                            under ->
                                new MatrixQuery(
                                    Optional.of(one),
                                    "",
                                    "",
                                    under,
                                    "rate",
                                    Grouping.KIND,
                                    Set.of(),
                                    1)));
    return Stream.of(plain, narrowed, standing).flatMap(all -> all);
  }

  private static Stream<MatrixQuery> inColumn(String column) {
    return Stream.of(Optional.<Standing>empty(), Optional.of(Standing.OVERDUE))
        .flatMap(
            status ->
                Stream.of(Grouping.values())
                    .map(
                        grouping ->
                            new MatrixQuery(
                                status, "", column, "", "status", grouping, Set.of(), 1)));
  }

  private static MatrixQuery query(
      String text, String sort, Grouping grouping, Set<String> folded, int page) {
    return new MatrixQuery(Optional.empty(), text, "", "", sort, grouping, folded, page);
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

package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.testing.SmallWorld.OTHER_UNIT;
import static vn.dondoc.testing.SmallWorld.RECEIVER;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.People;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** An administrator leafs through the accounts of her people, who may be tens of thousands. */
class AdminAccountsTest {
  private static final Person OF_ALL = SmallWorld.who("qt-so", RECEIVER, Role.ADMINISTRATOR);
  private static final Person OF_ONE = SmallWorld.who("qt-nt", OTHER_UNIT, Role.ADMINISTRATOR);

  @OnBothDatabases
  void findsByEveryWordAndByStateOnlyInHerUnits(TestDatabase database) {
    world(database);
    try (var house = House.on(database, "2024-05-10T08:00")) {
      var accounts = reads(database.jdbc(), house.bean(People.class));
      account(database.jdbc(), "dm-phong-khtc", true);
      account(database.jdbc(), "ld-phong-khtc", false);

      assertThat(ids(accounts.found("", "", OF_ONE, 1)))
          .containsExactlyInAnyOrder("dm-phong-nt", "ld-phong-nt", "qt-nt");
      assertThat(ids(accounts.found("khtc DM", "", OF_ALL, 1))).containsExactly("dm-phong-khtc");
      assertThat(ids(accounts.found("khtc", "on", OF_ALL, 1))).containsExactly("dm-phong-khtc");
      assertThat(ids(accounts.found("khtc", "off", OF_ALL, 1))).containsExactly("ld-phong-khtc");
      assertThat(ids(accounts.found("khtc", "none", OF_ALL, 1))).isEmpty();
      assertThat(ids(accounts.found("khtc", "on", OF_ONE, 1))).isEmpty();
      assertThat(ids(accounts.found("100%", "", OF_ALL, 1))).isEmpty();
    }
  }

  @OnBothDatabases
  void leafsInTheVietnameseOrderAndEndsWithTheLastPage(TestDatabase database) {
    world(database);
    try (var house = House.on(database, "2024-05-10T08:00")) {
      var accounts = reads(database.jdbc(), house.bean(People.class));
      var jdbc = database.jdbc();
      for (int number = 0; number < 50; number++) {
        person(jdbc, "n" + number, "Đ người " + (100 + number));
      }
      person(jdbc, "dau", "D đầu");
      person(jdbc, "cuoi", "Ê cuối");

      var first = accounts.found("", "", OF_ONE, 1);
      assertThat(first.total()).isEqualTo(55);
      assertThat(first.pages()).isEqualTo(2);
      assertThat(ids(first)).hasSize(50).startsWith("dau", "n0");
      var last = accounts.found("", "", OF_ONE, 9);
      assertThat(last.page()).isEqualTo(2);
      assertThat(ids(last)).hasSize(5).startsWith("n49", "cuoi");
    }
  }

  private static List<String> ids(AdminAccount.Page page) {
    return page.accounts().stream().map(one -> one.owner().person().id().value()).toList();
  }

  private static AdminAccounts reads(JdbcClient jdbc, People people) {
    var finding = new AdminFinding(jdbc);
    return new AdminAccounts(jdbc, finding, new AdminPeople(jdbc, finding, people));
  }

  private static void world(TestDatabase database) {
    SmallWorld.withRound(database)
        .person("qt-so", RECEIVER, Role.ADMINISTRATOR)
        .person("qt-nt", OTHER_UNIT, Role.ADMINISTRATOR);
  }

  private static void account(JdbcClient jdbc, String person, boolean enabled) {
    jdbc.sql(
            """
            insert into account (username, password_hash, person_id, enabled)
            values (?, '-', ?, ?)
            """)
        .params(person, person, enabled)
        .update();
  }

  private static void person(JdbcClient jdbc, String id, String name) {
    jdbc.sql("insert into person (id, name, email) values (?, ?, ?)")
        .params(id, name, id + "@example.vn")
        .update();
    jdbc.sql("insert into assignment (person_id, unit_id, role) values (?, ?, 'focal-point')")
        .params(id, OTHER_UNIT)
        .update();
  }
}

package vn.dondoc.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** The accounts of the people in the units that an administrator administers. */
@Service
public class AdminAccounts {
  private static final Map<String, String> STATES =
      Map.of(
          "none", " and c.username is null",
          "on", " and c.enabled",
          "off", " and not c.enabled");

  private final JdbcClient client;
  private final AdminFinding finding;
  private final AdminPeople people;

  AdminAccounts(JdbcClient client, AdminFinding finding, AdminPeople people) {
    this.client = client;
    this.finding = finding;
    this.people = people;
  }

  private record Login(String person, String username, boolean enabled) {}

  /**
   * @param text each word of it must be found in a name, address, account or unit
   * @param state none, on or off; anything else finds all
   */
  public AdminAccount.Page found(String text, String state, Person who, int wanted) {
    var found = finding.page(text, STATES.getOrDefault(state, ""), who, wanted);
    var logins = logins(found.ids());
    var openings = openings(logins.values().stream().map(Login::username).toList());
    var accounts =
        people.of(found.ids(), who).stream()
            .map(
                owner ->
                    account(
                        owner,
                        Optional.ofNullable(logins.get(owner.person().id().value())),
                        openings))
            .toList();
    return new AdminAccount.Page(accounts, found.total(), found.page(), found.pages());
  }

  private static AdminAccount account(
      AdminPerson owner, Optional<Login> login, Map<String, List<AdminAccount.Opening>> openings) {
    return new AdminAccount(
        owner,
        login.map(Login::username),
        login.map(Login::enabled).orElse(false),
        login.map(one -> openings.getOrDefault(one.username(), List.of())).orElse(List.of()));
  }

  /** By person. */
  private Map<String, Login> logins(List<String> people) {
    var logins = new HashMap<String, Login>();
    if (!people.isEmpty()) {
      client
          .sql("select person_id, username, enabled from account where person_id in (:people)")
          .param("people", people)
          .query((row, n) -> new Login(row.getString(1), row.getString(2), row.getBoolean(3)))
          .list()
          .forEach(login -> logins.put(login.person(), login));
    }
    return logins;
  }

  /** By account. */
  private Map<String, List<AdminAccount.Opening>> openings(List<String> usernames) {
    var openings = new HashMap<String, List<AdminAccount.Opening>>();
    if (!usernames.isEmpty()) {
      client
          .sql(
              """
              select username, issuer, subject from account_identity
              where username in (:usernames) order by issuer, subject
              """)
          .param("usernames", usernames)
          .query(
              row -> {
                openings
                    .computeIfAbsent(row.getString("username"), name -> new ArrayList<>())
                    .add(
                        new AdminAccount.Opening(
                            row.getString("issuer"), row.getString("subject")));
              });
    }
    return openings;
  }
}

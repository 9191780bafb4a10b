package vn.dondoc.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.calendar.RecurringWork;
import vn.dondoc.progress.AdminTallies;
import vn.dondoc.progress.Calendars;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.LatestMails;
import vn.dondoc.progress.Leading;
import vn.dondoc.progress.MailQuery;
import vn.dondoc.progress.Matrices;
import vn.dondoc.progress.MatrixQuery;
import vn.dondoc.progress.Overviews;
import vn.dondoc.progress.ReviewQuery;
import vn.dondoc.progress.Searching;
import vn.dondoc.progress.Tallies;
import vn.dondoc.progress.Tasks;
import vn.dondoc.progress.WaitingReports;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.Person;

/** What people and the works of each minute ask a program, by what it is called. */
final class HistoryQuestions {
  static final int YEAR = 2024;
  static final String NOW = "2024-05-14T09:00";
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 14);

  private final Stage program;
  private final Map<String, Runnable> all = new LinkedHashMap<>();

  private HistoryQuestions(Stage program) {
    this.program = program;
  }

  static Map<String, Runnable> to(Stage program) {
    var questions = new HistoryQuestions(program);
    questions.coordinator("", Province.COORDINATOR, "k");
    questions.coordinator(" of a commune", Province.COMMUNE_COORDINATOR, "c");
    questions.others();
    questions.works();
    return questions.all;
  }

  private void coordinator(String whose, String id, String prefix) {
    var who = program.person(id);
    ask("/overview" + whose, Overviews.class, overviews -> overviews.of(who));
    all.put("/cascades" + whose, () -> cascades(who));
    ask("matrix" + whose, Matrices.class, it -> it.of(prefix + YEAR, who, MatrixQuery.all()));
    ask("/mails" + whose, LatestMails.class, it -> mails(it, who, ""));
    ask("/mails, one unit" + whose, LatestMails.class, it -> mails(it, who, "t0-x0-u0"));
    ask("/search" + whose, Searching.class, search -> search.find("thang 5", who, false));
    ask("/search, a number" + whose, Searching.class, search -> search.find("12/BC", who, false));
    ask(
        "/search, one unit" + whose,
        Searching.class,
        search -> search.find("t0-x0-u0", who, false));
    ask("/calendar" + whose, Calendars.class, it -> calendar(it, who));
  }

  private void others() {
    var unit = program.person("dm-t0-x0-u0");
    ask("/tasks", Tasks.class, tasks -> tasks.of(unit));
    ask("/search of a unit", Searching.class, search -> search.find("12/BC", unit, false));
    ask("/calendar of a unit", Calendars.class, it -> calendar(it, unit));
    var collector = program.person("dm-vn-thu");
    ask("/reviews", WaitingReports.class, it -> it.of(collector, ReviewQuery.ALL));
    var leader = program.person("ld-t0-x0-u0");
    ask("/leader of a unit", Leading.class, leading -> leading.of(leader, YEAR));
    var highest = program.person(Province.LEADER);
    ask("/leader of all", Leading.class, leading -> leading.of(highest, YEAR));
    var administrator = program.person(Province.ADMINISTRATOR);
    ask("/admin", AdminTallies.class, tallies -> tallies.of(administrator));
    ask("/mails, administrator", LatestMails.class, it -> mails(it, administrator, ""));
  }

  private void works() {
    for (var name : List.of("reconcile", "open-periods", "dispatch-mail", "daily-digest")) {
      var work =
          program.beans(RecurringWork.class).stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow();
      all.put(name, work::run);
    }
  }

  private interface Asking<T> {
    Object ask(T bean);
  }

  private <T> void ask(String name, Class<T> bean, Asking<T> asking) {
    all.put(name, () -> asking.ask(program.bean(bean)));
  }

  private void cascades(Person who) {
    var seen = program.bean(Cascades.class).visibleTo(who);
    program.bean(Tallies.class).of(seen, who);
  }

  private static Object mails(LatestMails mails, Person who, String text) {
    var query = new MailQuery(Optional.empty(), Optional.empty(), text, 1);
    return mails.of(who, query, Optional.empty());
  }

  /** As the page does: the month, and the agenda of the days to come. */
  private static Object calendar(Calendars calendars, Person who) {
    var first = TODAY.withDayOfMonth(1);
    return List.of(
        calendars.of(who, first, first.plusDays(30)), calendars.of(who, TODAY, TODAY.plusDays(30)));
  }
}

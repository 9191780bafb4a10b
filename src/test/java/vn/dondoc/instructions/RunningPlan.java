package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.obligations.FanningOut;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.OpeningRounds;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.testing.House;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;

/** The department's plan under way: its six-month report is open, its year's report to come. */
final class RunningPlan implements AutoCloseable {
  static final InstructionId ID = new InstructionId(Stage.CASCADE);
  static final String SIX_MONTHS = Stage.CASCADE + ".2024-six-months";
  static final String YEAR = Stage.CASCADE + ".2024-year";

  final House house;
  private final TestDatabase database;

  private RunningPlan(TestDatabase database, House house) {
    this.database = database;
    this.house = house;
  }

  /** On 01/3/2024, with the six-month report given to all its units. */
  static RunningPlan on(TestDatabase database) {
    var plan = new RunningPlan(database, DepartmentPlan.house(database));
    plan.start(DepartmentPlan.draft());
    plan.open();
    return plan;
  }

  void start(CascadeDraft draft) {
    var consent = new StartAnswers(Optional.empty(), Optional.empty(), true);
    house.bean(Starting.class).start(draft, consent, coordinator());
    house.bean(RunningCascades.class).planRounds(draft.id());
  }

  /** What the engine would do with rounds whose day has come. */
  void open() {
    house.bean(OpeningRounds.class).run();
    for (var round : house.bean(Rounds.class).running()) {
      if (round.state() == RoundState.OPENING) {
        house.bean(OpeningRounds.class).open(round.id());
        house.bean(FanningOut.class).nextGroups(round.id());
      }
    }
  }

  Person coordinator() {
    return house.person("dp-so");
  }

  <T> T bean(Class<T> type) {
    return house.bean(type);
  }

  /** One column of one row, as text. */
  String value(String sql, Object... params) {
    return database.jdbc().sql(sql).params(List.of(params)).query(String.class).single();
  }

  void run(String sql, Object... params) {
    database.jdbc().sql(sql).params(List.of(params)).update();
  }

  int count(String sql, Object... params) {
    return database.jdbc().sql(sql).params(List.of(params)).query(Integer.class).single();
  }

  static Grounds because(String reason) {
    return new Grounds(reason, Optional.empty(), Optional.empty());
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Override
  public void close() {
    house.close();
  }
}

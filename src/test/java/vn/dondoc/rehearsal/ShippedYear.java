package vn.dondoc.rehearsal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** The year of a cascade that ships, started with the answers of its behaviour file. */
final class ShippedYear implements AutoCloseable {
  private final Stage stage;
  private final CascadeDraft draft;
  private final Behaviour behaviour;

  private ShippedYear(Stage stage, String file) {
    this.stage = stage;
    this.draft =
        stage
            .bean(CascadeFileReader.class)
            .read(Path.of("config/cascades", file), known(stage))
            .orElseThrow();
    this.behaviour = behaviour(stage, file);
  }

  /** What the file that ships says. */
  static Behaviour behaviour(Stage stage, String file) {
    return stage
        .bean(BehaviourFileReader.class)
        .read(Path.of("config/rehearsals", file), known(stage))
        .orElseThrow();
  }

  static ShippedYear of(String file) {
    return of(file, Databases.h2());
  }

  /** {@code more} are settings such as {@code dondoc.reminders.repeat-at-most=0}. */
  static ShippedYear of(String file, TestDatabase database, String... more) {
    return new ShippedYear(Stage.on(database, more), file);
  }

  private static Set<UnitId> known(Stage stage) {
    return stage.bean(Units.class).all().stream().map(Unit::id).collect(Collectors.toSet());
  }

  Stage stage() {
    return stage;
  }

  CascadeDraft draft() {
    return draft;
  }

  Behaviour behaviour() {
    return behaviour;
  }

  /** All that happens up to the end of that day if nobody does anything. */
  List<TimelineEvent> silentUntil(String day) {
    return rehearsed(behaviour.withoutDeeds(), Optional.of(LocalDate.parse(day)));
  }

  /** All that happens if nobody does anything. */
  List<TimelineEvent> silent() {
    return rehearsed(behaviour.withoutDeeds(), Optional.empty());
  }

  /** All that happens if everybody does what the behaviour file says. */
  List<TimelineEvent> lively() {
    return rehearsed(behaviour, Optional.empty());
  }

  private List<TimelineEvent> rehearsed(Behaviour what, Optional<LocalDate> until) {
    return stage.bean(Rehearsing.class).rehearse(draft, what, until, passed -> {});
  }

  /** What a unit was told of its report, as "type[rung] yyyy-MM-dd". */
  List<String> told(List<TimelineEvent> events, String report, String unit) {
    var id = draft.id() + "." + report + "." + unit;
    return events.stream()
        .filter(event -> event.obligation().equals(Optional.of(id)))
        .map(ShippedYear::line)
        .toList();
  }

  /** The same with whom it was told, e.g. "MISSED[1] 2018-03-22 dm-x ld-x", mails' domain apart. */
  List<String> toldWhom(List<TimelineEvent> events, String report, String unit) {
    var id = draft.id() + "." + report + "." + unit;
    return events.stream()
        .filter(event -> event.obligation().equals(Optional.of(id)))
        .map(event -> line(event) + names(event))
        .toList();
  }

  private static String names(TimelineEvent event) {
    return event.to().stream()
        .map(one -> " " + one.replace("@example.vn", ""))
        .sorted()
        .collect(Collectors.joining());
  }

  /** How many mails left on that day, by kind of what they tell. */
  static Map<String, Long> mailsOn(String day, List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> event.type().equals("MAIL"))
        .filter(mail -> LocalDate.ofInstant(mail.at(), Stage.ZONE).toString().equals(day))
        .collect(
            Collectors.groupingBy(
                mail -> mail.items().get(0).split(" ")[0], TreeMap::new, Collectors.counting()));
  }

  private static String line(TimelineEvent event) {
    var rung = event.rung() == 0 ? "" : "[" + event.rung() + "]";
    return event.type() + rung + " " + LocalDate.ofInstant(event.at(), Stage.ZONE);
  }

  @Override
  public void close() {
    stage.close();
  }
}

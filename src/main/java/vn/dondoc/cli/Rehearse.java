package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dondoc.documents.CascadeFileReader;
import vn.dondoc.documents.Reading;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.InstructionInvalid;
import vn.dondoc.progress.TimelineEvent;
import vn.dondoc.rehearsal.Behaviour;
import vn.dondoc.rehearsal.BehaviourFileReader;
import vn.dondoc.rehearsal.DeedRefused;
import vn.dondoc.rehearsal.Rehearsing;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

@Command(
    name = "rehearse",
    description = {
      "Diễn tập một đợt triển khai qua cả năm trong giờ giả lập.",
      "Run a cascade through its year in virtual time: same engine, timers, outbox and SMTP."
    })
final class Rehearse implements Callable<Integer> {
  /**
   * Before any plan: the clock only goes forward, and years in which nothing happens cost nothing.
   */
  private static final String EARLY = "--dondoc.time.starts-at=2000-01-01T00:00:00+07:00";

  private final Class<?> application;

  @Parameters(index = "0", paramLabel = "FILE", description = "config/cascades/….yml")
  private Path file;

  @Option(names = "--behaviour", paramLabel = "FILE", description = "Ai nộp gì, khi nào.")
  private Path behaviour;

  @Option(names = "--until", paramLabel = "DATE", description = "Dừng hết ngày này, 2024-05-31.")
  private LocalDate until;

  @Option(names = "--json", paramLabel = "FILE", description = "Ghi diễn biến ra tệp JSON.")
  private Path json;

  @Option(names = "--verbose", description = "Mỗi sự việc, mỗi thư một dòng.")
  private boolean verbose;

  @Option(names = "--unit", paramLabel = "ID", description = "Chỉ những gì của một đơn vị.")
  private String unit;

  @Spec private CommandSpec spec;

  Rehearse(Class<?> application) {
    this.application = application;
  }

  @Override
  public Integer call() throws IOException {
    try (var context = Offstage.start(application, List.of(EARLY))) {
      return rehearse(context);
    }
  }

  private int rehearse(ApplicationContext context) throws IOException {
    var out = spec.commandLine().getOut();
    var words = context.getBean(Words.class);
    var known = known(context);
    if (unit != null && known.stream().noneMatch(one -> one.value().equals(unit))) {
      out.println(words.of("cli.unknown-unit", unit));
      return 1;
    }
    var draft = context.getBean(CascadeFileReader.class).read(file, known);
    var behaviour = behaviour(context, known);
    if (draft.value().isEmpty() || behaviour.value().isEmpty()) {
      words.print(draft.problems(), out);
      words.print(behaviour.problems(), out);
      return 1;
    }
    return rehearse(context, draft.value().get(), behaviour.value().get(), words);
  }

  /** Without a file of its own, the answers at the start of the one that ships with the plan. */
  private Reading<Behaviour> behaviour(ApplicationContext context, Set<UnitId> known) {
    var reader = context.getBean(BehaviourFileReader.class);
    if (behaviour != null) {
      return reader.read(behaviour, known);
    }
    var plans = file.toAbsolutePath().getParent();
    var shipped = plans.resolveSibling("rehearsals").resolve(file.getFileName());
    if (!Files.exists(shipped)) {
      return new Reading<>(Optional.of(Behaviour.none()), List.of());
    }
    var read = reader.read(shipped, known);
    return new Reading<>(read.value().map(Behaviour::withoutDeeds), read.problems());
  }

  private int rehearse(
      ApplicationContext context, CascadeDraft draft, Behaviour behaviour, Words words)
      throws IOException {
    var out = spec.commandLine().getOut();
    var progress = new ProgressBar(spec.commandLine().getErr(), draft);
    try {
      var events =
          context
              .getBean(Rehearsing.class)
              .rehearse(draft, behaviour, Optional.ofNullable(until), progress::reached);
      progress.done();
      tell(context, draft, events);
      return 0;
    } catch (InstructionInvalid e) {
      progress.done();
      words.printFindings(e.findings(), out);
      return 1;
    } catch (DeedRefused e) {
      progress.done();
      out.println(words.refusal(e));
      return 1;
    }
  }

  private void tell(ApplicationContext context, CascadeDraft draft, List<TimelineEvent> events)
      throws IOException {
    var out = spec.commandLine().getOut();
    var words = context.getBean(Words.class);
    var report = new RehearsalReport(events, context.getBean(ZoneId.class));
    if (unit != null) {
      report = report.of(new UnitId(unit));
      report.printAll(out, words);
    } else if (verbose) {
      report.printAll(out, words);
    } else {
      context.getBean(YearSheet.class).print(draft.id(), events, out);
    }
    report.printTotals(out, words);
    if (json != null) {
      Files.writeString(json, report.json());
    }
  }

  static Set<UnitId> known(ApplicationContext context) {
    return context.getBean(Units.class).all().stream().map(Unit::id).collect(Collectors.toSet());
  }
}

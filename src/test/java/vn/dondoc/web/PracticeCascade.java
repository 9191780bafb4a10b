package vn.dondoc.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Days;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.instructions.AddresseeGroup;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Document;
import vn.dondoc.instructions.RegimeRef;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.instructions.StartAnswers;
import vn.dondoc.instructions.Starting;
import vn.dondoc.obligations.Indicator;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.Tone;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.units.People;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;

/** A small plan of Sở VHTT for one story: two units owe one report, due in thirty days. */
public final class PracticeCascade {
  private final ApplicationContext program;
  private final String id;
  private final String title;

  private PracticeCascade(ApplicationContext program, String id) {
    this.program = program;
    this.id = id;
    this.title = "Báo cáo thực hành " + id;
  }

  /**
   * Starts it at the virtual moment of now.
   *
   * @param units who owe the report; Phòng XDNSVH&GĐ collects it
   */
  public static PracticeCascade started(ApplicationContext program, String id, String... units) {
    var cascade = new PracticeCascade(program, id);
    return cascade.start(cascade.draft(units));
  }

  /** The same, asking for figures; Phòng XDNSVH&GĐ owes a report upward that goes with it. */
  public static PracticeCascade collected(
      ApplicationContext program, String id, List<Indicator> figures, String... units) {
    var cascade = new PracticeCascade(program, id);
    return cascade.start(cascade.feeding(cascade.draft(units).asking(figures)));
  }

  private PracticeCascade start(CascadeDraft draft) {
    var coordinator = program.getBean(People.class).byId(new PersonId("dp-so")).orElseThrow();
    var consent = new StartAnswers(Optional.empty(), Optional.empty(), true);
    program.getBean(Starting.class).start(draft, consent, coordinator);
    settle();
    letItsRoundOpen();
    return this;
  }

  /** Lets the engine do at once what its threads would do in real time. */
  public void settle() {
    program.getBean(VirtualTime.class).settle();
  }

  /** Rounds open every five minutes. */
  private void letItsRoundOpen() {
    var time = program.getBean(VirtualTime.class);
    time.advanceTo(time.now().plus(Duration.ofMinutes(5)), passed -> {});
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** So many days from now, or the next working day. */
  public LocalDate workingDayIn(int days) {
    return program.getBean(WorkingCalendar.class).sameOrNextWorkingDay(today().plusDays(days));
  }

  public LocalDate today() {
    var time = program.getBean(VirtualTime.class);
    return LocalDate.ofInstant(time.now(), time.zone());
  }

  public String obligationOf(String unit) {
    return id + "." + period().code() + "." + unit;
  }

  public String upward() {
    return id + ".tren.phong-xdnsvhgd";
  }

  private CascadeDraft feeding(CascadeDraft draft) {
    var office = new UnitId("so-vhtt");
    var collector = Set.of(new UnitId("phong-xdnsvhgd"));
    var named = new Selector("Phòng tổng hợp", office, Set.of(), collector, Set.of());
    var below = draft.regimes().get(0);
    var upward = regime(office, "tren", Optional.empty(), Optional.empty());
    var feeds = Optional.of(new RegimeRef(draft.id(), upward.code()));
    var input = regime(office, below.code().value(), below.via(), feeds);
    return new CascadeDraft(
        draft.document(),
        draft.bases(),
        draft.source(),
        draft.notBefore(),
        List.of(draft.addressees().get(0), new AddresseeGroup("tong-hop", Tone.REQUIRED, named)),
        List.of(input.of(Set.of("don-vi")), upward.of(Set.of("tong-hop"))),
        List.of(),
        draft.indicators());
  }

  private ReportRegime regime(
      UnitId office, String code, Optional<UnitId> via, Optional<RegimeRef> feeds) {
    var plain = regime(office);
    return new ReportRegime(
        new RegimeCode(code),
        plain.kind(),
        plain.timing(),
        title + " " + code,
        plain.wording(),
        plain.from(),
        plain.to(),
        via,
        plain.window(),
        plain.event(),
        feeds,
        plain.embeddedIn(),
        plain.sourceLine());
  }

  private Period period() {
    return new Period(PeriodKind.YEAR, today().getYear(), 1);
  }

  private CascadeDraft draft(String... units) {
    var office = new UnitId("so-vhtt");
    var named =
        Set.of(units).stream().map(UnitId::new).collect(java.util.stream.Collectors.toSet());
    return new CascadeDraft(
        new Document(
            new InstructionId(id),
            Optional.empty(),
            "/KH-SVHTT",
            Optional.of(today()),
            today().getYear(),
            office,
            "Kế hoạch thực hành " + id),
        List.of(),
        "Kế hoạch thực hành",
        today(),
        List.of(
            new AddresseeGroup(
                "don-vi",
                Tone.REQUIRED,
                new Selector("Hai đơn vị", office, Set.of(), named, Set.of()))),
        List.of(regime(office)),
        List.of(),
        List.of());
  }

  private ReportRegime regime(UnitId office) {
    var day = today().plusDays(30);
    return ReportRegime.periodic(
        period(),
        title,
        "trước ngày " + Days.brief(day),
        day,
        Bound.BEFORE,
        Optional.of(today()),
        office,
        Optional.of(new UnitId("phong-xdnsvhgd")),
        Optional.of(76));
  }
}

package vn.dondoc.instructions;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;

/** A small instruction on the units of {@link SmallWorld}, good or with one thing wrong. */
final class Drafts {
  static final InstructionId ID = new InstructionId(Stage.CASCADE);
  static final InstructionId BASIS = new InstructionId("kh-39-2024");
  static final StartAnswers CONSENT = new StartAnswers(Optional.empty(), Optional.empty(), true);
  static final StartAnswers NO_CONSENT =
      new StartAnswers(Optional.empty(), Optional.empty(), false);

  private static final UnitId SO = new UnitId(SmallWorld.RECEIVER);
  private static final Optional<Integer> LINE = Optional.of(76);
  private static final LocalDate ISSUED = LocalDate.parse("2024-03-01");

  private Drafts() {}

  static CascadeDraft good() {
    return numbered(Optional.of("12/KH-SVHTT"), Optional.of(ISSUED));
  }

  static CascadeDraft numbered(Optional<String> number, Optional<LocalDate> issuedOn) {
    var document =
        new Document(ID, number, "/KH-SVHTT", issuedOn, 2024, SO, "Bình đẳng giới năm 2024");
    return draft(document, BASIS.value(), units("phong-khtc", "phong-nt"), due("2024-05-20"));
  }

  /** The same with another id, number, year or basis. */
  static CascadeDraft with(CascadeDraft draft, String what, String value) {
    var d = draft.document();
    var document =
        new Document(
            what.equals("id") ? new InstructionId(value) : d.id(),
            what.equals("number") ? Optional.of(value) : d.number(),
            d.symbol(),
            d.issuedOn(),
            what.equals("year") ? Integer.parseInt(value) : d.year(),
            d.issuer(),
            d.title());
    var basis = what.equals("basis") ? value : BASIS.value();
    return draft(document, basis, draft.addressees(), draft.regimes());
  }

  /** With the error of that name. */
  static CascadeDraft wrong(String error) {
    var document = good().document();
    var units = units("phong-khtc", "phong-nt");
    return switch (error) {
      case "unknown-unit" -> draft(document, BASIS.value(), units("phong-la"), due("2024-05-20"));
      case "deadline-before-issue" -> draft(document, BASIS.value(), units, due("2024-03-01"));
      case "deadline-passed" ->
          draft(
              document.issued(Optional.empty(), Optional.of(LocalDate.parse("2024-02-01"))),
              BASIS.value(),
              units,
              due("2024-03-01"));
      case "no-addressee" -> draft(document, BASIS.value(), units(), due("2024-05-20"));
      case "no-focal-point" ->
          draft(document, BASIS.value(), units("phong-khtc", "phong-ql"), due("2024-05-20"));
      case "nothing-asked" ->
          new CascadeDraft(
              document, List.of(), "Kế hoạch", ISSUED, units, List.of(), List.of(), List.of());
      default -> throw new IllegalArgumentException(error);
    };
  }

  private static CascadeDraft draft(
      Document document,
      String basis,
      List<AddresseeGroup> addressees,
      List<ReportRegime> regimes) {
    var duty =
        new AssignedDuty(
            selector("phong-khtc", "phong-nt"),
            Optional.of(selector("phong-nt", "phong-xdnsvhgd")),
            "Tổ chức",
            Tone.REQUIRED,
            LINE);
    return new CascadeDraft(
        document,
        List.of(basis(basis)),
        "Kế hoạch năm 2024",
        ISSUED,
        addressees,
        regimes,
        List.of(duty),
        List.of());
  }

  private static Document basis(String id) {
    return new Document(
        new InstructionId(id),
        Optional.of("39/KH-UBND"),
        "/KH-UBND",
        Optional.of(LocalDate.parse("2024-01-29")),
        2024,
        SO,
        "Kế hoạch của Thành phố");
  }

  private static List<AddresseeGroup> units(String... named) {
    return List.of(new AddresseeGroup("phong", Tone.REQUIRED, selector(named)));
  }

  private static Selector selector(String... named) {
    var ids = new HashSet<UnitId>();
    for (var name : named) {
      ids.add(new UnitId(name));
    }
    return new Selector("Các phòng", SO, Set.of(), ids, Set.of());
  }

  /** Before that day. */
  private static List<ReportRegime> due(String day) {
    return List.of(
        ReportRegime.periodic(
            new Period(PeriodKind.SIX_MONTHS, 2024, 1),
            "Báo cáo 6 tháng",
            "trước ngày " + day,
            LocalDate.parse(day),
            Bound.BEFORE,
            Optional.empty(),
            SO,
            Optional.of(new UnitId(SmallWorld.COLLECTOR)),
            LINE));
  }
}

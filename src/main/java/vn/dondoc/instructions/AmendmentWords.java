package vn.dondoc.instructions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.Amendment.Retimed;
import vn.dondoc.instructions.Amendment.UnitAdded;
import vn.dondoc.instructions.Amendment.Withdrawn;
import vn.dondoc.obligations.Addressees;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** What an amendment is about, for the record; asked before it is done. */
@Component
class AmendmentWords {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Regimes regimes;
  private final Addressees addressees;
  private final Units units;
  private final MessageSource messages;

  AmendmentWords(Regimes regimes, Addressees addressees, Units units, MessageSource messages) {
    this.regimes = regimes;
    this.addressees = addressees;
    this.units = units;
    this.messages = messages;
  }

  /** Reports, units and the amending document, e.g. "Báo cáo năm 2024; 21 đơn vị; 99/SVHTT-VP". */
  String detail(InstructionId id, Amendment amendment, Grounds grounds) {
    var parts = new ArrayList<>(about(id, amendment));
    grounds.number().ifPresent(parts::add);
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  /** The old and the new day, where it is about one. */
  Change change(InstructionId id, Amendment amendment) {
    if (!(amendment instanceof Retimed retimed)) {
      return Change.none();
    }
    var before = regimes.byCode(id, retimed.regime()).orElseThrow().timing();
    return Change.of(TimingWords.of(before), TimingWords.of(retimed.timing()));
  }

  private List<String> about(InstructionId id, Amendment amendment) {
    var parts = new ArrayList<String>();
    if (amendment instanceof Retimed retimed) {
      parts.addAll(List.of(title(id, retimed.regime()), units(id, retimed.regime())));
    } else if (amendment instanceof Withdrawn withdrawn) {
      withdrawn.regime().ifPresent(regime -> parts.add(title(id, regime)));
      withdrawn
          .unit()
          .map(this::name)
          .or(() -> withdrawn.regime().map(regime -> units(id, regime)))
          .ifPresent(parts::add);
    } else if (amendment instanceof UnitAdded added) {
      added.regimes().stream().map(regime -> title(id, regime)).sorted().forEach(parts::add);
      parts.add(name(added.unit()));
    }
    return parts;
  }

  private String title(InstructionId id, RegimeCode regime) {
    return regimes.byCode(id, regime).orElseThrow().title();
  }

  private String units(InstructionId id, RegimeCode regime) {
    var details = new Object[] {addressees.of(id, regime).size()};
    return messages.getMessage("amendment.units", details, VIETNAMESE);
  }

  private String name(UnitId unit) {
    return units.byId(unit).orElseThrow().name();
  }
}

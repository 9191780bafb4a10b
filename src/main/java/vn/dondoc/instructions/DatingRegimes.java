package vn.dondoc.instructions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.instructions.UndatedRegimes.Decision;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RegimeCode;
import vn.dondoc.obligations.RoundState;
import vn.dondoc.obligations.Rounds;
import vn.dondoc.units.Person;

/**
 * A coordinator says when what was asked for without a day falls due; nothing is ever invented. As
 * long as no period of it has opened she may think better of it.
 */
@Service
public class DatingRegimes {
  private final CoordinatedCascades cascades;
  private final Regimes regimes;
  private final UndatedRegimes undated;
  private final Inheriting inheriting;
  private final DatedRounds datedRounds;
  private final Rounds rounds;
  private final CascadeEnd end;
  private final AuditTrail audit;

  DatingRegimes(
      CoordinatedCascades cascades,
      Regimes regimes,
      UndatedRegimes undated,
      Inheriting inheriting,
      DatedRounds datedRounds,
      Rounds rounds,
      CascadeEnd end,
      AuditTrail audit) {
    this.cascades = cascades;
    this.regimes = regimes;
    this.undated = undated;
    this.inheriting = inheriting;
    this.datedRounds = datedRounds;
    this.rounds = rounds;
    this.end = end;
    this.audit = audit;
  }

  /**
   * The regime as it stands, for the form.
   *
   * @throws NotFound if there is none, it has a day of its document's, or this person does not
   *     coordinate the issuer
   * @throws Refusal if the cascade does not run, or a period of it has opened already
   */
  public ReportRegime regime(InstructionId id, RegimeCode code, Person who) {
    cascades.running(id, who);
    return open(id, code);
  }

  /**
   * What would follow. Nothing is written.
   *
   * @throws Refusal as {@link #setRule}, but for the reason and for units that cannot be reached
   */
  public DatingPreview preview(InstructionId id, RegimeCode code, Timing timing, Person who) {
    return previewOf(id, regime(id, code, who), timing);
  }

  /**
   * What {@link #inherit} would set.
   *
   * @throws Refusal if the document does not say how often, or no instruction above dates it
   */
  public Timing inherited(InstructionId id, RegimeCode code, Person who) {
    return inheriting.timing(id, said(id, regime(id, code, who)));
  }

  /**
   * @param timing once or recurring
   * @throws NotFound as {@link #regime}
   * @throws Refusal if every period of it is over, it comes more or less often than the document
   *     says, a unit cannot be reached, or no reason is given
   */
  @Transactional
  public void setRule(InstructionId id, RegimeCode code, Timing timing, String reason, Person who) {
    cascades.lockRunning(id, who);
    date(id, open(id, code), timing, Reason.required(reason), who);
  }

  /** The day of the instruction above, less the time the level between needs. */
  @Transactional
  public void inherit(InstructionId id, RegimeCode code, String reason, Person who) {
    cascades.lockRunning(id, who);
    var regime = open(id, code);
    date(id, regime, inheriting.timing(id, said(id, regime)), Reason.required(reason), who);
  }

  /** It is decided to stay without a day, and listed as such. */
  @Transactional
  public void drop(InstructionId id, RegimeCode code, String reason, Person who) {
    cascades.lockRunning(id, who);
    var regime = open(id, code);
    var because = Reason.required(reason);
    var undatedAgain = new Timing.Undated(undated.every(id, code));
    rounds.removePlanned(id, code);
    undated.decided(id, code, Decision.DROPPED, because, who.id());
    regimes.time(id, code, undatedAgain);
    audit.cascade(
        "REGIME_DROPPED", who.id(), id, regime.title(), change(regime, undatedAgain, because));
    end.ifNothingIsLeft(id);
  }

  private void date(
      InstructionId id, ReportRegime regime, Timing timing, String because, Person who) {
    var preview = previewOf(id, regime, timing);
    if (!preview.unreachable().isEmpty()) {
      throw new InstructionInvalid("units-unreachable", preview.unreachable());
    }
    rounds.removePlanned(id, regime.code());
    undated.decided(id, regime.code(), Decision.DATED, because, who.id());
    regimes.time(id, regime.code(), timing);
    preview.rounds().forEach(planned -> rounds.add(planned.round()));
    audit.cascade("REGIME_DATED", who.id(), id, regime.title(), change(regime, timing, because));
  }

  private DatingPreview previewOf(InstructionId id, ReportRegime regime, Timing timing) {
    var said = undated.every(id, regime.code());
    if (timing instanceof Timing.Recurring && said.isPresent() && !said.equals(timing.every())) {
      throw Refusal.ofField("period", "rule-other-period");
    }
    var preview = datedRounds.of(id, regime.timed(timing));
    if (preview.rounds().isEmpty()) {
      throw Refusal.ofField("day", "rule-is-over");
    }
    return preview;
  }

  /** Of those whose document names no day, while nobody has been asked for it yet. */
  private ReportRegime open(InstructionId id, RegimeCode code) {
    var regime = regimes.byCode(id, code).orElseThrow(() -> new NotFound(id + " " + code));
    if (!regime.isUndated() && undated.decisionOn(id, code).isEmpty()) {
      throw new NotFound(id + " " + code);
    }
    var opened =
        rounds.of(id).stream()
            .filter(round -> round.regime().equals(code))
            .anyMatch(round -> round.state() != RoundState.PLANNED);
    if (opened) {
      throw new Refusal("regime-has-opened");
    }
    return regime;
  }

  /** As the document asks for it, whatever was decided since. */
  private ReportRegime said(InstructionId id, ReportRegime regime) {
    return regime.timed(new Timing.Undated(undated.every(id, regime.code())));
  }

  private static Change change(ReportRegime regime, Timing now, String because) {
    return Change.of(TimingWords.of(regime.timing()), TimingWords.of(now)).because(because);
  }
}

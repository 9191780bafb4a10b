package vn.dondoc.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.units.Fingerprint;
import vn.dondoc.units.OrgTree;
import vn.dondoc.units.Person;
import vn.dondoc.units.PlacingUnits;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

/** An administrator adds a unit below hers, or changes one. */
@Service
public class EditingUnits {
  private final Units units;
  private final PlacingUnits placing;
  private final UnitRules rules;
  private final AuditTrail audit;

  EditingUnits(Units units, PlacingUnits placing, UnitRules rules, AuditTrail audit) {
    this.units = units;
    this.placing = placing;
    this.rules = rules;
    this.audit = audit;
  }

  /**
   * @param wanted its path does not matter
   * @throws NotFound if the unit above is not hers to administer
   * @throws Refusal of the fields that are wrong
   */
  @Transactional
  public void add(Unit wanted, Person who) {
    units.hold();
    var governed = Governed.by(who);
    wanted.parent().ifPresent(parent -> governedUnit(parent, governed));
    if (units.byId(wanted.id()).isPresent()) {
      throw new Refusal("unit-id-taken", wanted.id().value());
    }
    check(Optional.empty(), wanted, governed);
    placing.place(List.of(wanted));
    record("UNIT_ADDED", wanted, List.of(), who);
  }

  /**
   * @param seen {@link Fingerprint} of the unit as the form showed it
   * @return what changed; nothing is written where it is empty
   * @throws NotFound if the unit is not hers to administer
   * @throws Refusal of the fields that are wrong, or if somebody else was faster
   */
  @Transactional
  public List<FieldChange> edit(Unit wanted, String seen, Person who) {
    units.hold();
    var governed = Governed.by(who);
    var before = governedUnit(wanted.id(), governed);
    if (!Fingerprint.of(before).equals(seen)) {
      throw new Refusal("unit-changed-meanwhile", before.name());
    }
    var changes = FieldChange.between(before, wanted);
    if (!changes.isEmpty()) {
      check(Optional.of(before), wanted, governed);
      placing.place(List.of(wanted));
      record("UNIT_CHANGED", wanted, changes, who);
    }
    return changes;
  }

  private Unit governedUnit(UnitId id, Governed governed) {
    return units.byId(id).filter(governed::includes).orElseThrow(() -> new NotFound(id));
  }

  private void check(Optional<Unit> before, Unit wanted, Governed governed) {
    var stored = units.all();
    Map<UnitId, Unit> tree = new HashMap<>();
    stored.forEach(unit -> tree.put(unit.id(), unit));
    tree.put(wanted.id(), wanted);
    rules.check(before, wanted, tree, governed);
    if (!new OrgTree(List.of(wanted), List.of()).problems(stored).isEmpty()) {
      throw Refusal.ofField("parent", "unit-too-deep");
    }
  }

  private void record(String type, Unit unit, List<FieldChange> changes, Person who) {
    var change = FieldChange.onRecord(changes);
    audit.subject(type, who.id(), AuditSubject.of(unit.id()), unit.name(), change);
  }
}

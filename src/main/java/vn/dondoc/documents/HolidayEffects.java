package vn.dondoc.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.instructions.Document;
import vn.dondoc.instructions.Instructions;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Reckoned;
import vn.dondoc.obligations.ReckonedRound;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;
import vn.dondoc.units.Unit;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;
import vn.dondoc.units.VietnameseOrder;

/** Puts what moves into words: document by document, unit by unit, as far as it is hers to see. */
@Component
class HolidayEffects {
  private final Instructions instructions;
  private final Units units;

  HolidayEffects(Instructions instructions, Units units) {
    this.instructions = instructions;
    this.units = units;
  }

  HolidayEffect of(
      List<HolidaySheet> sheets, List<Reckoned> moved, List<ReckonedRound> rounds, Person who) {
    Map<UnitId, Unit> known = new HashMap<>();
    units.all().forEach(unit -> known.put(unit.id(), unit));
    var lines = new LinkedHashMap<InstructionId, List<HolidayEffect.Line>>();
    int elsewhere = 0;
    for (var one : moved) {
      var unit = known.get(one.after().unit());
      if (isHers(unit, who)) {
        lines
            .computeIfAbsent(one.round().instruction(), id -> new ArrayList<>())
            .add(new HolidayEffect.Line(unit.shortName(), one));
      } else {
        elsewhere++;
      }
    }
    var cascades = lines.entrySet().stream().map(each -> ofCascade(each.getKey(), each.getValue()));
    var toCome = rounds.stream().flatMap(one -> toCome(one, known, who).stream()).toList();
    return new HolidayEffect(
        sheets,
        cascades.toList(),
        elsewhere,
        toCome,
        rounds.size() - toCome.size(),
        seen(sheets, moved, rounds));
  }

  private Optional<HolidayEffect.ToCome> toCome(
      ReckonedRound one, Map<UnitId, Unit> known, Person who) {
    return instructions
        .byId(one.round().instruction())
        .filter(document -> isHers(known.get(document.issuer()), who))
        .map(document -> new HolidayEffect.ToCome(document.title(), one));
  }

  private static boolean isHers(Unit unit, Person who) {
    return who.assignments().stream()
        .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
        .anyMatch(assignment -> unit.isWithin(assignment.unit()));
  }

  private HolidayEffect.OfCascade ofCascade(InstructionId id, List<HolidayEffect.Line> lines) {
    var title = instructions.byId(id).map(Document::title).orElse(id.value());
    lines.sort(VietnameseOrder.by(HolidayEffect.Line::unit));
    return new HolidayEffect.OfCascade(id.value(), title, lines);
  }

  /** Without the moments of reminders, which a clock alone may change between look and deed. */
  private static String seen(
      List<HolidaySheet> sheets, List<Reckoned> moved, List<ReckonedRound> rounds) {
    var text = new StringBuilder();
    sheets.forEach(sheet -> text.append(HolidayFileWriter.write(sheet)));
    moved.forEach(
        one ->
            text.append(one.after().id())
                .append(one.will().lastDay())
                .append(one.will().safeDay()));
    rounds.forEach(one -> text.append(one.round().id()).append(one.will()));
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}

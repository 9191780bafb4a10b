package vn.dondoc.rehearsal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.documents.ScalarType;
import vn.dondoc.instructions.DatingRegimes;
import vn.dondoc.instructions.Timing;

/**
 * The coordinator gives a report without a day a rule: {@code period}, {@code year}, {@code
 * day-of-month}, {@code bound}, {@code months-after} (0), {@code first} (1), {@code text} (why).
 */
@Component
class SetRuleVerb implements Verb {
  private final DatingRegimes dating;

  SetRuleVerb(DatingRegimes dating) {
    this.dating = dating;
  }

  @Override
  public String name() {
    return "set-rule";
  }

  @Override
  public Optional<Deed.Act> read(MappingReader node) {
    node.require("report", "period", "year", "day-of-month", "bound");
    var period = node.scalar("period", ScalarType.oneOf(PeriodKind.values(), PeriodKind::code));
    var year = node.scalar("year", ScalarType.year());
    var day = node.integer("day-of-month");
    var bound = node.scalar("bound", ScalarType.oneOf(Bound.values()));
    var after = node.integer("months-after").orElse(0);
    var first = node.integer("first").orElse(1);
    var reason = node.text("text").orElse("Diễn tập");
    return Optional.of(
        scene -> {
          var from = new Period(period.orElseThrow(), year.orElseThrow(), first);
          var rule = new Timing.Recurring(from, day.orElseThrow(), after, bound.orElseThrow());
          dating.setRule(scene.instruction(), scene.regime(), rule, reason, scene.coordinator());
        });
  }
}

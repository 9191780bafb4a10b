package vn.dondoc.rehearsal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Bound;
import vn.dondoc.calendar.Period;
import vn.dondoc.calendar.PeriodKind;
import vn.dondoc.documents.MappingReader;
import vn.dondoc.documents.ScalarType;
import vn.dondoc.instructions.DatingRegimes;
import vn.dondoc.instructions.Timing;

/**
 * The coordinator gives a report without a day one, or a rule: {@code bound}, {@code text} (why),
 * and either {@code day} or {@code period}, {@code year}, {@code day-of-month}, {@code
 * months-after} (0), {@code first} (1).
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
    node.require("report", "bound");
    var bound = node.scalar("bound", ScalarType.oneOf(Bound.values()));
    var timing = node.has("day") ? once(node, bound) : recurring(node, bound);
    var reason = node.text("text").orElse("Diễn tập");
    return Optional.of(
        scene ->
            dating.setRule(
                scene.instruction(), scene.regime(), timing.get(), reason, scene.coordinator()));
  }

  private static Supplier<Timing> once(MappingReader node, Optional<Bound> bound) {
    var day = node.date("day");
    return () -> once(day.orElseThrow(), bound.orElseThrow());
  }

  private static Timing once(LocalDate day, Bound bound) {
    var period = new Period(PeriodKind.YEAR, day.getYear(), 1);
    return new Timing.Once(period, day, bound, Optional.empty());
  }

  private static Supplier<Timing> recurring(MappingReader node, Optional<Bound> bound) {
    node.require("period", "year", "day-of-month");
    var period = node.scalar("period", ScalarType.oneOf(PeriodKind.values(), PeriodKind::code));
    var year = node.scalar("year", ScalarType.year());
    var day = node.integer("day-of-month");
    var after = node.integer("months-after").orElse(0);
    var first = node.integer("first").orElse(1);
    return () -> {
      var from = new Period(period.orElseThrow(), year.orElseThrow(), first);
      return new Timing.Recurring(from, day.orElseThrow(), after, bound.orElseThrow());
    };
  }
}

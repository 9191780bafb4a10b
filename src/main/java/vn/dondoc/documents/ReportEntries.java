package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.instructions.AddresseeGroup;
import vn.dondoc.instructions.RegimeRef;
import vn.dondoc.instructions.ReportRegime;
import vn.dondoc.instructions.Timing;
import vn.dondoc.obligations.EventSpan;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.ObligationKind;
import vn.dondoc.obligations.RegimeCode;

/** The reports, plans and events that one cascade file asks for. */
final class ReportEntries {
  private final KnownUnits units;
  private final TimingEntries timings;
  private final List<AddresseeGroup> groups;
  private final Optional<InstructionId> instruction;
  private final Set<RegimeCode> seen = new HashSet<>();

  ReportEntries(
      KnownUnits units,
      Optional<DocumentHead> document,
      List<AddresseeGroup> groups,
      Optional<InstructionId> instruction) {
    this.units = units;
    this.timings = new TimingEntries(document);
    this.groups = groups;
    this.instruction = instruction;
  }

  Optional<ReportRegime> report(MappingReader node) {
    node.require("title", "wording", "to");
    var kind =
        node.scalar("kind", ScalarType.oneOf(ObligationKind.values(), ObligationKind::code))
            .orElse(ObligationKind.PERIODIC);
    var event = node.mapping("event", inner -> span(inner, EventSpan::new));
    if (kind == ObligationKind.EVENT) {
      node.require("event");
    }
    var timing = timings.timing(node, kind, event);
    var code = code(node, timing);
    var title = node.scalar("title", ScalarType.text(500));
    var wording = node.scalar("wording", ScalarType.text(500));
    var from = from(node);
    var to = node.scalar("to", units);
    var via = node.scalar("via", units);
    var window = node.mapping("window", inner -> span(inner, DataWindow::new));
    var feeds = node.scalar("feeds", this::ref);
    var embeddedIn = node.scalar("embedded-in", ScalarType.text(500));
    var line = node.integer("line");
    return node.build(
        () ->
            new ReportRegime(
                code.orElseThrow(),
                kind,
                timing.orElseThrow(),
                title.orElseThrow(),
                wording.orElseThrow(),
                from,
                to.orElseThrow(),
                via,
                window,
                event,
                feeds,
                embeddedIn,
                line));
  }

  /** Named in the file, or after the period. */
  private Optional<RegimeCode> code(MappingReader node, Optional<Timing> timing) {
    var named = node.scalar("code", ScalarType.id(RegimeCode::new));
    var code =
        named.or(
            () ->
                timing
                    .filter(Timing.Once.class::isInstance)
                    .map(once -> new RegimeCode(((Timing.Once) once).period().code())));
    if (code.isEmpty() && timing.isPresent()) {
      node.require("code");
    }
    code.filter(found -> !seen.add(found))
        .ifPresent(found -> node.reject("code", "problem.cascade.duplicate-code", found.value()));
    return code;
  }

  private Set<String> from(MappingReader node) {
    var keys = node.list("from", ScalarType.text(64));
    for (var key : keys) {
      if (groups.stream().noneMatch(group -> group.key().equals(key))) {
        node.reject("from", "problem.cascade.unknown-group", key);
      }
    }
    return Set.copyOf(keys);
  }

  /** "code" of this file, or "instruction-id/code". */
  private RegimeRef ref(String text) throws BadValue {
    try {
      var slash = text.indexOf('/');
      return slash < 0
          ? new RegimeRef(instruction.orElse(new InstructionId("-")), new RegimeCode(text))
          : new RegimeRef(
              new InstructionId(text.substring(0, slash)),
              new RegimeCode(text.substring(slash + 1)));
    } catch (IllegalArgumentException e) {
      throw new BadValue("problem.cascade.bad-feeds");
    }
  }

  private static <T> Optional<T> span(
      MappingReader node, BiFunction<LocalDate, LocalDate, T> maker) {
    node.require("from", "to");
    var from = node.date("from");
    var to = node.date("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      node.reject("to", "problem.cascade.ends-before-it-begins", to.get() + "", from.get() + "");
    }
    return node.build(() -> maker.apply(from.orElseThrow(), to.orElseThrow()));
  }
}

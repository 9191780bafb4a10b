package vn.dondoc.documents;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.instructions.AddresseeGroup;
import vn.dondoc.instructions.AssignedDuty;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Document;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitKind;

/** What the keys of a cascade file mean. */
final class CascadeEntries {
  /** Narrower than the type, since the id stands in addresses of pages. */
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,64}");

  private final KnownUnits units;
  private final Set<String> keys = new HashSet<>();

  CascadeEntries(KnownUnits units) {
    this.units = units;
  }

  Optional<CascadeDraft> draft(MappingReader root) {
    root.require("id", "source", "document", "addressees");
    var id = root.scalar("id", ScalarType.id(CascadeEntries::slug));
    var source = root.scalar("source", ScalarType.text(500));
    var bases = root.mappings("bases", this::basis);
    var head = root.mapping("document", node -> Optional.of(DocumentHead.dated(node, units)));
    var addressees = root.mappings("addressees", this::group);
    var reports = root.mappings("reports", new ReportEntries(units, head, addressees, id)::report);
    var duties = root.mappings("duties", this::duty);
    var indicators = root.mappings("indicators", new IndicatorEntries(reports)::indicator);
    return root.build(
        () ->
            new CascadeDraft(
                head.orElseThrow().document(id.orElseThrow()),
                bases,
                source.orElseThrow(),
                head.orElseThrow().issuedOnOrAfter().orElseThrow(),
                addressees,
                reports,
                duties,
                indicators));
  }

  private Optional<Document> basis(MappingReader node) {
    node.require("id");
    var id = node.scalar("id", ScalarType.id(CascadeEntries::slug));
    var head = DocumentHead.of(node, units);
    return node.build(() -> head.document(id.orElseThrow()));
  }

  private Optional<AddresseeGroup> group(MappingReader node) {
    var key = node.scalar("key", ScalarType.text(64));
    var tone = node.scalar("tone", ScalarType.oneOf(Tone.values()));
    var selector = selector(node);
    key.filter(found -> !keys.add(found))
        .ifPresent(found -> node.reject("key", "problem.cascade.duplicate-group", found));
    return selector.map(
        found ->
            new AddresseeGroup(
                key.orElse("group-" + node.line()), tone.orElse(Tone.REQUIRED), found));
  }

  private Optional<Selector> selector(MappingReader node) {
    node.require("text", "within");
    var text = node.text("text");
    var within = node.scalar("within", units);
    if (!node.has("kinds") && !node.has("named")) {
      node.reject("text", "problem.cascade.nobody-addressed");
    }
    var kinds = node.list("kinds", ScalarType.oneOf(UnitKind.values(), UnitKind::code));
    var named = node.list("named", units);
    var except = node.list("except", units);
    return node.build(
        () ->
            new Selector(
                text.orElseThrow(),
                within.orElseThrow(),
                Set.copyOf(kinds),
                Set.copyOf(named),
                Set.copyOf(except)));
  }

  private Optional<AssignedDuty> duty(MappingReader node) {
    node.require("addressees", "text", "tone");
    var addressees = node.mapping("addressees", this::selector);
    var support = node.mapping("support", this::selector);
    var text = node.scalar("text", ScalarType.text(4000));
    var tone = node.scalar("tone", ScalarType.oneOf(Tone.values()));
    var line = node.integer("line");
    return node.build(
        () ->
            new AssignedDuty(
                addressees.orElseThrow(), support, text.orElseThrow(), tone.orElseThrow(), line));
  }

  private static InstructionId slug(String text) {
    if (!SLUG.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return new InstructionId(text);
  }
}

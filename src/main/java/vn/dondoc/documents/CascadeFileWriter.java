package vn.dondoc.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import vn.dondoc.instructions.AddresseeGroup;
import vn.dondoc.instructions.AssignedDuty;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.instructions.Document;
import vn.dondoc.units.Selector;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.UnitKind;

/** Writes a draft in the shape that {@link CascadeFileReader} reads. */
@Component
public class CascadeFileWriter {
  private static final int WIDTH = 100;

  public String write(CascadeDraft draft) {
    var root = new LinkedHashMap<String, Object>();
    root.put("id", draft.id().value());
    root.put("source", draft.source());
    root.put("bases", draft.bases().stream().map(CascadeFileWriter::basis).toList());
    root.put("document", document(draft));
    root.put("addressees", draft.addressees().stream().map(CascadeFileWriter::group).toList());
    root.put("reports", draft.regimes().stream().map(ReportEntry::of).toList());
    root.put("duties", draft.duties().stream().map(CascadeFileWriter::duty).toList());
    root.put("indicators", draft.indicators().stream().map(IndicatorEntry::of).toList());
    return dump(root);
  }

  static String dump(Map<String, Object> root) {
    return new Yaml(options()).dump(root);
  }

  private static DumperOptions options() {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(WIDTH);
    return options;
  }

  private static Map<String, Object> basis(Document basis) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("id", basis.id().value());
    entry.putAll(head(basis));
    return entry;
  }

  private static Map<String, Object> document(CascadeDraft draft) {
    var entry = head(draft.document());
    if (draft.document().issuedOn().isEmpty()) {
      entry.put("not-before", draft.notBefore().toString());
    }
    return entry;
  }

  private static Map<String, Object> head(Document document) {
    var entry = new LinkedHashMap<String, Object>();
    document.number().ifPresent(number -> entry.put("number", number));
    entry.put("symbol", document.symbol());
    document.issuedOn().ifPresent(day -> entry.put("date", day.toString()));
    entry.put("year", document.year());
    entry.put("issuer", document.issuer().value());
    entry.put("title", document.title());
    return entry;
  }

  private static Map<String, Object> group(AddresseeGroup group) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("key", group.key());
    entry.put("tone", ReportEntry.code(group.tone()));
    entry.putAll(selector(group.selector()));
    return entry;
  }

  private static Map<String, Object> selector(Selector selector) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("text", selector.text());
    entry.put("within", selector.within().value());
    entry.put("kinds", selector.kinds().stream().map(UnitKind::code).sorted().toList());
    entry.put("named", ids(selector.named()));
    entry.put("except", ids(selector.except()));
    return entry;
  }

  private static Object ids(Set<UnitId> units) {
    return units.stream().map(UnitId::value).sorted().collect(Collectors.toList());
  }

  private static Map<String, Object> duty(AssignedDuty duty) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("addressees", selector(duty.addressees()));
    duty.support().ifPresent(support -> entry.put("support", selector(support)));
    entry.put("text", duty.text());
    entry.put("tone", ReportEntry.code(duty.tone()));
    put(entry, "line", duty.sourceLine());
    return entry;
  }

  static void put(Map<String, Object> entry, String key, Optional<?> value) {
    value.ifPresent(found -> entry.put(key, found));
  }
}

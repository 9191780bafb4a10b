package vn.dondoc.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnits implements Units {
  private static final String UPDATE =
      """
      update unit
         set name = :name, short_name = :shortName, kind = :kind, level = :level,
             parent_id = :parent, valid_from = :validFrom, valid_to = :validTo, path = :path
       where id = :id
      """;
  private static final String INSERT =
      """
      insert into unit (id, name, short_name, kind, level, parent_id, valid_from, valid_to, path)
      values (:id, :name, :shortName, :kind, :level, :parent, :validFrom, :validTo, :path)
      """;

  private final JdbcClient jdbc;

  JdbcUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Unit> byId(UnitId id) {
    return jdbc.sql("select * from unit where id = :id")
        .param("id", id.value())
        .query(JdbcUnits::unit)
        .optional();
  }

  @Override
  public List<Unit> all() {
    return VietnameseOrder.sorted(unsorted(), Unit::name);
  }

  private List<Unit> unsorted() {
    return jdbc.sql("select * from unit").query(JdbcUnits::unit).list();
  }

  @Override
  public List<Unit> select(Selector selector, LocalDate on) {
    var all = unsorted();
    rejectUnknown(selector, all);
    var meant =
        all.stream().filter(unit -> unit.isEffectiveOn(on)).filter(selector::takes).toList();
    return VietnameseOrder.sorted(meant, Unit::name);
  }

  private static void rejectUnknown(Selector selector, List<Unit> all) {
    var known = all.stream().map(Unit::id).collect(Collectors.toSet());
    var asked =
        Stream.of(
                Stream.of(selector.within()), selector.named().stream(), selector.except().stream())
            .flatMap(ids -> ids);
    var unknown = asked.filter(id -> !known.contains(id)).distinct().toList();
    if (!unknown.isEmpty()) {
      throw new UnknownUnit(unknown);
    }
  }

  @Override
  public boolean isWithin(UnitId unit, UnitId ancestor) {
    return byId(unit).map(found -> found.isWithin(ancestor)).orElse(false);
  }

  @Override
  public void save(Unit unit) {
    var columns = columns(unit);
    if (jdbc.sql(UPDATE).params(columns).update() == 0) {
      jdbc.sql(INSERT).params(columns).update();
    }
  }

  @Override
  public void hold() {
    jdbc.sql("select id from org_lock where id = 1 for update").query(Integer.class).single();
  }

  @Override
  public List<Unit> news(List<Unit> entries) {
    var known = new HashMap<String, String>();
    jdbc.sql("select id, imported_as from unit where imported_as is not null")
        .query(
            row -> {
              known.put(row.getString("id"), row.getString("imported_as"));
            });
    return entries.stream()
        .filter(entry -> !Fingerprint.of(entry).equals(known.get(entry.id().value())))
        .toList();
  }

  @Override
  public void takenOver(List<Unit> entries) {
    for (var entry : entries) {
      jdbc.sql("update unit set imported_as = ? where id = ?")
          .params(Fingerprint.of(entry), entry.id().value())
          .update();
    }
  }

  private static Map<String, Object> columns(Unit unit) {
    var columns = new HashMap<String, Object>();
    columns.put("id", unit.id().value());
    columns.put("name", unit.name());
    columns.put("shortName", unit.shortName());
    columns.put("kind", unit.kind().code());
    columns.put("level", unit.level().code());
    columns.put("parent", unit.parent().map(UnitId::value).orElse(null));
    columns.put("validFrom", unit.validFrom());
    columns.put("validTo", unit.validTo().orElse(null));
    columns.put("path", unit.path());
    return columns;
  }

  private static Unit unit(ResultSet row, int number) throws SQLException {
    return new Unit(
        new UnitId(row.getString("id")),
        row.getString("name"),
        row.getString("short_name"),
        Codes.of(UnitKind.values(), UnitKind::code, row.getString("kind")),
        Codes.of(Level.values(), Level::code, row.getString("level")),
        Optional.ofNullable(row.getString("parent_id")).map(UnitId::new),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
        row.getString("path"));
  }
}

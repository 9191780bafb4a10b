package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;
import vn.dondoc.units.VietnameseOrder;

/** The tree of units that an administrator administers, a page at a time. */
@Service
public class AdminUnits {
  private static final int PAGE = 50;

  private static final String REACHED =
      """
      exists (select 1 from assignment a join person p on p.id = a.person_id
        where a.unit_id = u.id and a.role = '%s' and p.email <> '' and p.bounced_at is null)
      """;

  private static final String LINES =
      """
      select u.id, u.name, u.kind, u.level, u.valid_from, u.valid_to,
        u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today) as in_being,
        (select count(*) from unit c where c.parent_id = u.id) as below,
        (select count(distinct a.person_id) from assignment a where a.unit_id = u.id) as people,
      """
          + REACHED.formatted("focal-point")
          + " as focal_point, "
          + REACHED.formatted("leader")
          + " as leader from unit u where u.id in (:ids)";

  private final JdbcClient client;
  private final DueDates dates;

  AdminUnits(JdbcClient client, DueDates dates) {
    this.client = client;
    this.dates = dates;
  }

  /** Her topmost units. */
  public UnitLine.Page tops(Person who, int page) {
    return page(
        """
        exists (select 1 from assignment own where own.person_id = :self
          and own.role = 'administrator' and own.unit_id = u.id)
        """,
        Map.of("self", who.id().value()),
        page);
  }

  /** Those directly below one; none if that is not hers. */
  public UnitLine.Page below(String unit, Person who, int page) {
    return page(
        "u.parent_id = :parent and " + AdminScope.ADMINISTERED,
        Map.of("parent", unit, "self", who.id().value()),
        page);
  }

  /**
   * @param text of a name or id, with or without accents
   * @param wanting only those in being that lack a focal point or a leader whom mail reaches
   */
  public UnitLine.Page found(String text, boolean wanting, Person who, int page) {
    var parameters = new HashMap<String, Object>();
    parameters.put("text", Unaccented.pattern(text));
    parameters.put("self", who.id().value());
    var named = Unaccented.sql("u.name || ' ' || u.short_name || ' ' || u.id") + " like :text and ";
    return page(named + (wanting ? wanting() : "") + AdminScope.ADMINISTERED, parameters, page);
  }

  private static String wanting() {
    return "u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today) and not ("
        + REACHED.formatted("focal-point")
        + " and "
        + REACHED.formatted("leader")
        + ") and ";
  }

  private record Named(String id, String name) {}

  private UnitLine.Page page(String condition, Map<String, Object> parameters, int wanted) {
    var all =
        client
            .sql("select u.id, u.name from unit u where " + condition)
            .params(parameters)
            .param("today", dates.today())
            .query((row, n) -> new Named(row.getString("id"), row.getString("name")))
            .list()
            .stream()
            .sorted(VietnameseOrder.by(Named::name))
            .map(Named::id)
            .toList();
    var pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
    var page = Math.min(Math.max(1, wanted), pages);
    var ids = all.subList((page - 1) * PAGE, Math.min(page * PAGE, all.size()));
    return new UnitLine.Page(lines(ids), all.size(), page, pages);
  }

  private List<UnitLine> lines(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var place = new HashMap<String, Integer>();
    IntStream.range(0, ids.size()).forEach(n -> place.put(ids.get(n), n));
    return client
        .sql(LINES)
        .param("ids", ids)
        .param("today", dates.today())
        .query(AdminUnits::line)
        .list()
        .stream()
        .sorted(Comparator.comparing(line -> place.get(line.id())))
        .toList();
  }

  private static UnitLine line(ResultSet row, int number) throws SQLException {
    return new UnitLine(
        row.getString("id"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("level"),
        Columns.day(row, "valid_from").orElseThrow(),
        Columns.day(row, "valid_to"),
        row.getBoolean("in_being"),
        row.getInt("below"),
        row.getInt("people"),
        row.getBoolean("focal_point"),
        row.getBoolean("leader"));
  }
}

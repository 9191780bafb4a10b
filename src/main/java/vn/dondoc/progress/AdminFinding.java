package vn.dondoc.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.Person;

/** Looks among the people in an administrator's units, a page of the Vietnamese order at a time. */
@Repository
class AdminFinding {
  private static final int PAGE = 50;
  private static final int MOST_WORDS = 8;

  private static final String HERS =
      """
       from person p left join account c on c.person_id = p.id
      where exists (select 1 from assignment theirs join unit u on u.id = theirs.unit_id
        where theirs.person_id = p.id and\s
      """
          + AdminScope.ADMINISTERED
          + ")";

  private static final String WORDS =
      Unaccented.sql(
          """
          p.id || ' ' || p.name || ' ' || p.email || ' ' || coalesce(c.username, '') || ' '
            || coalesce((select string_agg(x.name || ' ' || x.short_name, ' ')
              from assignment b join unit x on x.id = b.unit_id where b.person_id = p.id), '')
          """);

  private static final String PAGED =
      " order by "
          + Alphabet.sql("p.name")
          + ", p.id offset :before rows fetch next :size rows only";

  private final JdbcClient client;

  AdminFinding(JdbcClient client) {
    this.client = client;
  }

  /** Ids of people, with the page they stand on; pages count from 1. */
  record Slice(List<String> ids, int total, int page, int pages) {}

  /**
   * @param text each word of it must be found, with or without accents; empty finds all
   * @param among a further condition of ours over p (person) and c (her account), begun with and
   * @param wanted beyond the last it is the last
   */
  Slice page(String text, String among, Person who, int wanted) {
    var words = wordsOf(text);
    var parameters = parameters(words, who);
    var found = HERS + among + like(words.size());
    var total =
        client.sql("select count(*)" + found).params(parameters).query(Integer.class).single();
    var pages = Math.max(1, (total + PAGE - 1) / PAGE);
    var page = Math.min(Math.max(1, wanted), pages);
    var ids =
        client
            .sql("select p.id" + found + PAGED)
            .params(parameters)
            .param("before", (page - 1) * PAGE)
            .param("size", PAGE)
            .query(String.class)
            .list();
    return new Slice(ids, total, page, pages);
  }

  private static List<String> wordsOf(String text) {
    return Stream.of(text.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  private static String like(int words) {
    var conditions = new StringBuilder();
    for (int at = 0; at < words; at++) {
      conditions.append(" and ").append(WORDS).append(" like :word").append(at);
    }
    return conditions.toString();
  }

  private static Map<String, Object> parameters(List<String> words, Person who) {
    var parameters = new HashMap<String, Object>();
    parameters.put("self", who.id().value());
    for (int at = 0; at < words.size(); at++) {
      parameters.put("word" + at, Unaccented.pattern(words.get(at)));
    }
    return parameters;
  }
}

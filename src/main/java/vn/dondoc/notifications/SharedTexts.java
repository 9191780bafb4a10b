package vn.dondoc.notifications;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts that many rows have in common, kept once. None is ever deleted. */
@Repository
class SharedTexts {
  private final JdbcClient client;
  private final JdbcTemplate batch;

  SharedTexts(JdbcClient client, JdbcTemplate batch) {
    this.client = client;
    this.batch = batch;
  }

  /** The number of each of these texts that is kept; those {@code toKeep} are from now on. */
  Map<String, Integer> numbersOf(Collection<String> texts, SortedSet<String> toKeep) {
    var numbers = numbersOf(texts);
    if (!numbers.keySet().containsAll(toKeep)) {
      keep(toKeep);
      numbers.putAll(numbersOf(toKeep));
    }
    return numbers;
  }

  private Map<String, Integer> numbersOf(Collection<String> texts) {
    var numbers = new HashMap<String, Integer>();
    client
        .sql("select id, said from shared_text where said = any(?)")
        .param(texts.toArray(String[]::new))
        .query(
            row -> {
              numbers.put(row.getString("said"), row.getInt("id"));
            });
    return numbers;
  }

  /** Sorted, so that two who keep the same texts at once do not wait for each other in a circle. */
  private void keep(SortedSet<String> texts) {
    batch.batchUpdate(
        "insert into shared_text (said) values (?) on conflict do nothing",
        texts.stream().map(text -> new Object[] {text}).toList());
  }
}

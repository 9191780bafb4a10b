package vn.dondoc.notifications;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Earlier texts against which later ones are packed. A text and its successor of the same kind and
 * language have all but names and days in common.
 */
@Repository
class MailDictionaries {
  private final JdbcClient client;
  private final Map<String, Dictionary> known = new ConcurrentHashMap<>();

  MailDictionaries(JdbcClient client) {
    this.client = client;
  }

  record Dictionary(int id, byte[] bytes) {}

  /** That of this name; while there is none, {@code text} becomes it, on all nodes. */
  Dictionary named(String name, byte[] text) {
    return known.computeIfAbsent(name, it -> find(it).orElseGet(() -> make(it, text)));
  }

  private Dictionary make(String name, byte[] text) {
    client
        .sql("insert into mail_dictionary (name, bytes) values (?, ?) on conflict do nothing")
        .params(name, text)
        .update();
    return find(name).orElseThrow();
  }

  private Optional<Dictionary> find(String name) {
    return client
        .sql("select id, bytes from mail_dictionary where name = ?")
        .param(name)
        .query((row, number) -> new Dictionary(row.getInt("id"), row.getBytes("bytes")))
        .optional();
  }
}

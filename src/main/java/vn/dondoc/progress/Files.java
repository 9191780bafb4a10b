package vn.dondoc.progress;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Files that units handed in, for those whose business they are. */
@Service
public class Files {
  private final JdbcClient client;

  Files(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param mediaType as found in the content when it was handed in
   */
  public record Content(String name, String mediaType, byte[] bytes) {

    /** Whether a browser shows it by itself. */
    public boolean isShown() {
      return new StoredFile("", name, mediaType, bytes.length).isShown();
    }
  }

  /** Empty when there is none of this id or it is not this person's business. */
  public Optional<Content> byId(String id, Person who) {
    return client
        .sql(
            """
            select f.file_name, f.media_type, f.content
            from attachment f
            join submission s on s.id = f.submission_id
            join obligation o on o.id = s.obligation_id
            join reporting_round r on r.id = o.round_id
            join instruction i on i.id = r.instruction_id
            where f.id = :id and
            """
                + ReportScope.SEES)
        .param("id", id)
        .param("who", who.actsAs())
        .query((row, n) -> new Content(row.getString(1), row.getString(2), row.getBytes(3)))
        .optional();
  }
}

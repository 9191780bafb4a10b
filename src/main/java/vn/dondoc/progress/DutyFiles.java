package vn.dondoc.progress;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Evidence that was noted on duties, for those whose business it is. */
@Service
public class DutyFiles {
  private final JdbcClient client;

  DutyFiles(JdbcClient client) {
    this.client = client;
  }

  /** Empty when there is none of this id or it is not this person's business. */
  public Optional<Files.Content> byId(String id, Person who) {
    return client
        .sql(
            """
            select f.file_name, f.media_type, f.content
            from duty_file f
            join duty_entry e on e.id = f.entry_id
            join duty d on d.id = e.duty_id
            join instruction i on i.id = d.instruction_id
            where f.id = :id and
            """
                + DutyScope.SEES)
        .param("id", id)
        .param("who", who.actsAs())
        .query((row, n) -> new Files.Content(row.getString(1), row.getString(2), row.getBytes(3)))
        .optional();
  }
}

package vn.dondoc.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.units.PersonId;

/** Every version of a year that was taken over in the program; only ever appended to. */
@Repository
class HolidayVersions {
  private final JdbcClient client;

  HolidayVersions(JdbcClient client) {
    this.client = client;
  }

  /**
   * @param number from 1 in each year
   * @param content of the file's shape
   * @param moved how many obligations moved with it
   */
  record Stored(int year, int number, String content, String by, Instant at, int moved) {}

  /** Latest first in each year. */
  List<Stored> all() {
    return client
        .sql(
            """
            select v.*, p.name as taker from holiday_version v
            join person p on p.id = v.taken_over_by order by v.holiday_year, v.version desc
            """)
        .query(HolidayVersions::stored)
        .list();
  }

  /** Grows with each version of any year. */
  int count() {
    return client.sql("select count(*) from holiday_version").query(Integer.class).single();
  }

  void add(int year, int number, String content, PersonId by, Instant at, int moved) {
    client
        .sql(
            """
            insert into holiday_version (holiday_year, version, content, taken_over_by,
              taken_over_at, moved)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(year, number, content, by.value(), Timestamp.from(at), moved)
        .update();
  }

  private static Stored stored(ResultSet row, int number) throws SQLException {
    return new Stored(
        row.getInt("holiday_year"),
        row.getInt("version"),
        row.getString("content"),
        row.getString("taker"),
        row.getTimestamp("taken_over_at").toInstant(),
        row.getInt("moved"));
  }
}

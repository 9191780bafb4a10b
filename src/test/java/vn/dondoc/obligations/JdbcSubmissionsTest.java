package vn.dondoc.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;

class JdbcSubmissionsTest {
  private static final ObligationId OBLIGATION = Samples.owedBy(Samples.UNIT).id();
  private static final PersonId FOCAL_POINT = new PersonId("dm-phong-khtc");
  private static final PersonId REVIEWER = new PersonId("dm-phong-xdnsvhgd");
  private static final byte[] CONTENT = "%PDF-1.7 báo cáo".getBytes(StandardCharsets.UTF_8);

  @OnBothDatabases
  void keepsEveryVersionWithWhatWasSaidOfIt(TestDatabase database) {
    var submissions = submissions(database);
    handIn(submissions, " 12/BC-KHTC ", "2024-05-14T09:00", 0);
    submissions.returned(
        OBLIGATION,
        REVIEWER,
        Stage.at("2024-05-16T10:00"),
        "Thiếu số liệu",
        Optional.of(LocalDate.parse("2024-05-22")));
    handIn(submissions, "13/BC-KHTC", "2024-05-21T09:00", 2);
    submissions.accepted(OBLIGATION, REVIEWER, Stage.at("2024-05-22T10:00"));

    assertThat(rows(database))
        .containsExactly(
            "1 2024-05-14T09:00 dm-phong-khtc 12/BC-KHTC 2024-05-13 Đã thực hiện 0"
                + " RETURNED 2024-05-16T10:00 dm-phong-xdnsvhgd Thiếu số liệu 2024-05-22",
            "2 2024-05-21T09:00 dm-phong-khtc 13/BC-KHTC 2024-05-13 Đã thực hiện 2"
                + " ACCEPTED 2024-05-22T10:00 dm-phong-xdnsvhgd null null");
  }

  private static List<String> rows(TestDatabase database) {
    return database
        .jdbc()
        .sql("select * from submission order by version")
        .query(
            (row, number) ->
                String.join(
                    " ",
                    row.getInt("version") + "",
                    local(row.getTimestamp("submitted_at")),
                    row.getString("submitted_by"),
                    row.getString("document_number"),
                    row.getObject("document_date", LocalDate.class) + "",
                    row.getString("summary"),
                    row.getInt("late_days") + "",
                    row.getString("verdict"),
                    local(row.getTimestamp("verdict_at")),
                    row.getString("verdict_by"),
                    row.getString("verdict_reason") + "",
                    row.getObject("new_deadline", LocalDate.class) + ""))
        .list();
  }

  private static String local(java.sql.Timestamp at) {
    return at.toInstant().atZone(Stage.ZONE).toLocalDateTime().toString();
  }

  @OnBothDatabases
  void keepsTheFileByteByByteWithItsDigest(TestDatabase database) {
    handIn(submissions(database), "12/BC", "2024-05-14T09:00", 0);

    var file = database.jdbc().sql("select * from attachment").query().singleRow();
    assertThat(bytes(database)).isEqualTo(CONTENT);
    assertThat(file)
        .containsAllEntriesOf(
            Map.of(
                "file_name", "Báo cáo.pdf",
                "media_type", "application/pdf",
                "size_bytes", (long) CONTENT.length,
                "sha256", "7bf2c8497646147f231f69a8a6c3667e617bcff560de3dfc7160f4af7e4e7060"));
  }

  private static byte[] bytes(TestDatabase database) {
    return database
        .jdbc()
        .sql("select content from attachment")
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  private static void handIn(Submissions submissions, String number, String at, int late) {
    var file = new Attachment("Báo cáo.pdf", "application/pdf", CONTENT);
    submissions.add(
        OBLIGATION,
        Handover.inSystem(number, LocalDate.parse("2024-05-13"), " Đã thực hiện ", List.of(file)),
        FOCAL_POINT,
        Stage.at(at),
        late);
  }

  private static Submissions submissions(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    return new JdbcSubmissions(database.jdbc());
  }
}

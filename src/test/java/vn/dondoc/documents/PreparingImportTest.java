package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.documents.ImportDesk.PERSON_HEAD;
import static vn.dondoc.documents.ImportDesk.UNIT_HEAD;

import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;
import vn.dondoc.units.Units;

class PreparingImportTest {

  @OnBothDatabases
  void whatWouldComeIsSeenFirstAndThenComesAllAtOnce(TestDatabase database) {
    ImportDesk.world(database);
    try (var desk = ImportDesk.at(database)) {
      var seen =
          desk.prepare(
              UNIT_HEAD
                  + "to-2,Tổ 2,,Phòng,cấp tỉnh,to-1,01/7/2024,\n"
                  + "to-1,Tổ 1,T1,phong,province,phong-khtc,2024-07-01,\n"
                  + "phong-nt,Phòng Nghệ thuật,phong-nt,Phòng,cấp tỉnh,so-vhtt,2008-08-01,\n"
                  + "phong-khtc,Đơn vị phong-khtc,phong-khtc,Phòng,cấp tỉnh,so-vhtt,2008-08-01,\n");
      assertThat(desk.told(seen)).isEmpty();
      assertThat(seen.plan().units()).filteredOn(one -> one.fresh()).hasSize(2);
      assertThat(seen.plan().units()).filteredOn(one -> one.isChanged()).hasSize(1);
      assertThat(units(desk).byId(new UnitId("to-1"))).as("nothing is written yet").isEmpty();

      desk.preparing.take(seen.id().orElseThrow(), seen.plan().fingerprint(), desk.administrator());

      assertThat(units(desk).byId(new UnitId("to-2")).orElseThrow().path())
          .isEqualTo("/so-vhtt/phong-khtc/to-1/to-2/");
      assertThat(
              database
                  .jdbc()
                  .sql("select type from audit_entry order by type")
                  .query(String.class)
                  .list())
          .containsExactly("ORG_IMPORTED", "UNIT_CHANGED");
    }
  }

  @OnBothDatabases
  void everyMistakeIsToldWithItsRowItsColumnAndTheWayOut(TestDatabase database) {
    ImportDesk.world(database).unit("la").owes(SmallWorld.UNIT);
    database.jdbc().sql("update unit set parent_id = null, path = '/la/' where id = 'la'").update();
    try (var desk = ImportDesk.at(database)) {
      var units =
          desk.prepare(
              UNIT_HEAD
                  + "Tổ 1,Tổ,,Phòng,cấp tỉnh,so-vhtt,2024-07-01,\n"
                  + "to-2,,,bo,cấp tỉnh,so-vhtt,31/02/2024,\n"
                  + "to-3,Tổ 3,,Phòng,cấp tỉnh,khong-co,2024-07-01,2024-06-01\n"
                  + "to-4,Tổ 4,,Phòng,cấp tỉnh,so-vhtt,2024-07-01,\n"
                  + "to-4,Tổ 4,,Phòng,cấp tỉnh,so-vhtt,2024-07-01,\n"
                  + "to-5,Tổ 5,,Phòng,cấp tỉnh,to-2,2024-07-01,\n"
                  + "la,Lạ,,Phòng,cấp tỉnh,so-vhtt,2024-07-01,\n"
                  + "phong-khtc,Phòng,,Phòng,cấp tỉnh,so-vhtt,2008-08-01,2024-06-30\n");

      assertThat(units.id()).isEmpty();
      assertThat(desk.told(units))
          .anyMatch(told -> told.startsWith("2 Mã: “Tổ 1” không dùng làm mã được"))
          .anyMatch(told -> told.startsWith("3 Tên: Ô trống"))
          .anyMatch(told -> told.startsWith("3 Loại: Không có “bo”. Chọn một trong:"))
          .anyMatch(told -> told.startsWith("3 Từ ngày: “31/02/2024” không phải là một ngày"))
          .anyMatch(told -> told.startsWith("4 Mã đơn vị trên: "))
          .anyMatch(told -> told.startsWith("4 Đến hết ngày: "))
          .anyMatch(told -> told.startsWith("6 Mã: Mã đơn vị “to-4” đã dùng"))
          .anyMatch(told -> told.startsWith("8 Mã: Mã “la” đã dùng ở nơi"))
          .anyMatch(told -> told.startsWith("9 Đến hết ngày: Phòng còn 1 việc"))
          .noneMatch(told -> told.startsWith("7 "));
      var people =
          desk.prepare(
              PERSON_HEAD
                  + "dm-phong-khtc,Người dm-phong-khtc,dm-phong-khtc@example.vn,phong-khtc,lãnh đạo\n"
                  + "an,An,khong-phai-thu,phong-khtc,đầu bếp\n"
                  + "binh,Bình,ld-phong-nt@example.vn,phong-nt,đầu mối\n"
                  + "binh,Bình,khac@example.vn,phong-nt,lãnh đạo\n"
                  + "cuc,Cúc,cuc@example,khong-co,Đầu mối\n"
                  + "qt-so,Người qt-so,qt-so@example.vn,so-vhtt,điều phối\n");
      assertThat(desk.told(people))
          .anyMatch(told -> told.startsWith("2 Vai trò: Đơn vị “phong-khtc” còn việc"))
          .anyMatch(told -> told.startsWith("3 Vai trò: Không có “đầu bếp”"))
          .anyMatch(told -> told.startsWith("4 Thư điện tử: Địa chỉ này đang là của"))
          .anyMatch(told -> told.startsWith("5 Thư điện tử: Khác với dòng 4"))
          .anyMatch(told -> told.startsWith("6 Mã đơn vị: "))
          .anyMatch(told -> told.startsWith("6 Thư điện tử: "))
          .anyMatch(told -> told.startsWith("7 Vai trò: Bạn không thể tự bỏ"));
    }
  }

  @OnBothDatabases
  void aCircleIsPointedOut(TestDatabase database) {
    ImportDesk.world(database);
    try (var desk = ImportDesk.at(database)) {
      var circle =
          desk.prepare(
              UNIT_HEAD
                  + "phong-khtc,Một,,Phòng,cấp tỉnh,phong-nt,2008-08-01,\n"
                  + "phong-nt,Hai,,Phòng,cấp tỉnh,phong-khtc,2008-08-01,\n");
      assertThat(desk.told(circle))
          .hasSize(2)
          .allMatch(told -> told.contains("Mã đơn vị trên: ") && told.contains("chính nó"));
    }
  }

  @OnBothDatabases
  void nobodyElseNothingStaleAndNothingElseIsTakenOver(TestDatabase database) {
    ImportDesk.world(database);
    try (var desk = ImportDesk.at(database)) {
      var file = UNIT_HEAD + "phong-nt,Nghệ thuật,,Phòng,cấp tỉnh,so-vhtt,2008-08-01,\n";
      var seen = desk.prepare(file);
      var id = seen.id().orElseThrow();
      var print = seen.plan().fingerprint();
      assertRefused(
          () -> desk.preparing.take(id, print, desk.house().person("dp-so")), "import-expired");

      database.jdbc().sql("update unit set name = 'Khác' where id = 'phong-nt'").update();
      assertRefused(
          () -> desk.preparing.take(id, print, desk.administrator()), "import-changed-meanwhile");

      var later = desk.prepare(file);
      desk.house().clock().turnTo("2024-04-01T11:00");
      assertRefused(
          () ->
              desk.preparing.take(
                  later.id().orElseThrow(), later.plan().fingerprint(), desk.administrator()),
          "import-expired");
    }
  }

  private static void assertRefused(Runnable deed, String key) {
    assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(key);
  }

  private static Units units(ImportDesk desk) {
    return desk.house().bean(Units.class);
  }
}

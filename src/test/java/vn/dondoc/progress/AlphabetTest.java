package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.VietnameseOrder;

class AlphabetTest {
  private static final List<String> IN_ORDER =
      List.of(
          "an toàn",
          "Ăn uống",
          "Âm nhạc",
          "Ca múa",
          "Cải lương",
          "Dương Xá",
          "ĐAN PHƯỢNG",
          "Đông Dư",
          "Ea Kar",
          "Êa Drông",
          "Phòng 2",
          "Phòng Y tế",
          "Tổ chức",
          "Ủy ban",
          "Ứng Hòa",
          "Yên Bái");

  @OnBothDatabases
  void databasesSortAsAVietnameseReaderDoes(TestDatabase database) {
    var jdbc = database.jdbc();
    jdbc.sql("create table names (name varchar(50))").update();
    for (int last = IN_ORDER.size() - 1; last >= 0; last--) {
      jdbc.sql("insert into names values (?)").param(IN_ORDER.get(last)).update();
    }
    var sorted =
        jdbc.sql("select name from names order by " + Alphabet.sql("name"))
            .query(String.class)
            .list();
    assertThat(sorted).isEqualTo(IN_ORDER);
    assertThat(IN_ORDER.stream().sorted(VietnameseOrder.by(name -> name)).toList())
        .as("as Java sorts them")
        .isEqualTo(IN_ORDER);
  }
}

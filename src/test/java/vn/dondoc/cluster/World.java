package vn.dondoc.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The config directory of an invented province: as many communes as asked for, each with one focal
 * point, and two plans that are due in some weeks.
 */
final class World {
  static final String ADMINISTRATOR = "qt-tinh";
  static final String COORDINATOR = "dp-tinh";
  static final String FIRST_PLAN = "ke-hoach-1";
  static final String SECOND_PLAN = "ke-hoach-2";

  /** As they are written in names of people, and nowhere else. */
  static final String[] PEOPLE = {"Lê Thị Quản", "Trần Văn Điều", "Vũ Thị Đầu", "Nguyễn Thị Mẫu"};

  private static final int WEEKS = 6;

  private World() {}

  static Path write(Path directory, int communes, LocalDate today) throws IOException {
    Files.createDirectories(directory.resolve("units"));
    Files.createDirectories(directory.resolve("cascades"));
    Files.writeString(directory.resolve("units/tinh.yml"), units(communes));
    for (var plan : new String[] {FIRST_PLAN, SECOND_PLAN}) {
      Files.writeString(directory.resolve("cascades/" + plan + ".yml"), plan(plan, today));
    }
    return directory;
  }

  private static String units(int communes) {
    return """
        units:
          - {id: tinh, name: Ủy ban nhân dân tỉnh Mẫu, kind: ubnd, level: province, from: 2020-01-01}
        %s
        people:
          - {id: qt-tinh, name: Lê Thị Quản Trị, email: qt-tinh@example.vn, roles: [{unit: tinh, role: administrator}]}
          - {id: dp-tinh, name: Trần Văn Điều Phối, email: dp-tinh@example.vn, roles: [{unit: tinh, role: coordinator}]}
          - {id: dm-tinh, name: Vũ Thị Đầu Mối, email: dm-tinh@example.vn, roles: [{unit: tinh, role: focal-point}]}
        %s
        """
        .formatted(
            lines(
                communes,
                "  - {id: xa-%1$d, name: Ủy ban nhân dân xã Mẫu %1$d, kind: ubnd, level: commune,"
                    + " parent: tinh, from: 2020-01-01}"),
            lines(
                communes,
                "  - {id: dm-xa-%1$d, name: Nguyễn Thị Mẫu %1$d, email: dm-xa-%1$d@example.vn,"
                    + " roles: [{unit: xa-%1$d, role: focal-point}]}"));
  }

  private static String lines(int count, String line) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line::formatted)
        .collect(Collectors.joining("\n"));
  }

  private static String plan(String id, LocalDate today) {
    var deadline = today.plusWeeks(WEEKS);
    var opens = today.minusDays(1);
    return """
        id: %1$s
        source: Kế hoạch mẫu
        document:
          number: %2$s/KH-UBND
          symbol: /KH-UBND
          date: %3$s
          year: %4$d
          issuer: tinh
          title: Kế hoạch mẫu %2$s
        addressees:
          - {text: Ủy ban nhân dân các xã, within: tinh, kinds: [ubnd], except: [tinh]}
        reports:
          - code: bao-cao
            kind: thematic
            title: Báo cáo kết quả
            wording: chậm nhất ngày %5$s
            day: %5$s
            bound: by
            opens: %3$s
            to: tinh
        """
        .formatted(id, id.substring(id.length() - 1), opens, opens.getYear(), deadline);
  }
}

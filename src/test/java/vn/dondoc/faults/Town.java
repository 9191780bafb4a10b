package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dondoc.faults.ledger.Post;
import vn.dondoc.faults.ledger.Post.Rank;
import vn.dondoc.faults.ledger.Report;
import vn.dondoc.faults.ledger.Report.Owing;
import vn.dondoc.faults.ledger.WorkDays;
import vn.dondoc.faults.ledger.World;

/**
 * An invented department whose offices owe two reports at nearly the same time: as files for the
 * program, and as plain facts for the ledger.
 *
 * @param offices how many; every tenth is a body that is only asked
 */
record Town(int offices) {
  static final String CASCADE = "thu-loi-2024";
  static final String COORDINATOR = "dp-so";
  static final String REVIEWER = "dm-phong-thu";
  private static final String TO = "so";
  private static final String VIA = "phong-thu";
  private static final int DOMAINS = 5;

  /** What units owe: its code and title, the day, and whether that day is too late already. */
  enum Owed {
    FIRST("mot", "Báo cáo thứ nhất", LocalDate.of(2024, 5, 20), true),
    SECOND("hai", "Báo cáo thứ hai", LocalDate.of(2024, 5, 18), false);

    final String code;
    final String title;
    private final LocalDate day;
    private final boolean before;

    Owed(String code, String title, LocalDate day, boolean before) {
      this.code = code;
      this.title = title;
      this.day = day;
      this.before = before;
    }
  }

  List<String> units() {
    return IntStream.rangeClosed(1, offices).mapToObj("dv-%04d"::formatted).toList();
  }

  String focalPoint(String unit) {
    return "dm-" + unit;
  }

  String obligation(Owed owed, String unit) {
    return CASCADE + "." + owed.code + "." + unit;
  }

  World facts(Instant opens) throws IOException {
    var posts = new ArrayList<Post>();
    posts.add(new Post(TO, Rank.COORDINATOR, address(COORDINATOR, 0)));
    posts.add(new Post(VIA, Rank.FOCAL_POINT, address(REVIEWER, 0)));
    for (var unit : units()) {
      posts.add(new Post(unit, Rank.FOCAL_POINT, address("dm-" + unit, number(unit))));
      posts.add(new Post(unit, Rank.LEADER, address("ld-" + unit, number(unit))));
    }
    var owing =
        units().stream().map(unit -> new Owing(unit, name(unit), isOnlyAsked(unit))).toList();
    var reports = new ArrayList<Report>();
    for (var owed : Owed.values()) {
      reports.add(
          new Report(owed.title, owed.day, owed.before, opens, TO, Optional.of(VIA), owing));
    }
    return new World(WorkDays.read(Path.of("config/holidays.yml")), posts, reports);
  }

  /** The directory that the program is to read. */
  Path writeInto(Path directory) throws IOException {
    Files.createDirectories(directory.resolve("units"));
    Files.copy(Path.of("config/holidays.yml"), directory.resolve("holidays.yml"));
    Files.writeString(directory.resolve("units/town.yml"), unitsFile());
    Files.writeString(directory.resolve("cascade.yml"), cascadeFile());
    return directory;
  }

  private String unitsFile() {
    var file = new StringBuilder("units:\n");
    file.append(unit(TO, "Sở Thử lỗi", "so", ""));
    file.append(unit(VIA, "Phòng Thử lỗi", "phong", "parent: so, "));
    units().forEach(unit -> file.append(unit(unit, name(unit), kind(unit), "parent: so, ")));
    file.append("people:\n");
    file.append(person(COORDINATOR, 0, TO, "coordinator"));
    file.append(person("qt-so", 0, TO, "administrator"));
    file.append(person(REVIEWER, 0, VIA, "focal-point"));
    for (var unit : units()) {
      file.append(person("dm-" + unit, number(unit), unit, "focal-point"));
      file.append(person("ld-" + unit, number(unit), unit, "leader"));
    }
    return file.toString();
  }

  private static String unit(String id, String name, String kind, String parent) {
    return "  - {id: %s, name: %s, kind: %s, level: province, %sfrom: 2008-08-01}\n"
        .formatted(id, name, kind, parent);
  }

  private static String person(String id, int number, String unit, String role) {
    return "  - {id: %s, name: Người %s, email: %s, roles: [{unit: %s, role: %s}]}\n"
        .formatted(id, id, address(id, number), unit, role);
  }

  private String cascadeFile() {
    var file =
        new StringBuilder(
            """
            id: %s
            source: Kế hoạch giả định
            document: {number: 1/KH-S, symbol: /KH-S, date: 2024-03-01, year: 2024, issuer: so, title: Thử lỗi}
            addressees:
              - {key: don-vi, text: Các đơn vị, within: so, kinds: [don-vi-su-nghiep]}
              - {key: doan-the, text: Các đoàn thể, within: so, kinds: [doan-the], tone: requested}
            reports:
            """
                .formatted(CASCADE));
    for (var owed : Owed.values()) {
      file.append(
          """
            - code: %s
              kind: thematic
              period: six-months
              title: %s
              wording: %s %s
              day: %s
              bound: %s
              to: so
              via: phong-thu
          """
              .formatted(
                  owed.code,
                  owed.title,
                  owed.before ? "trước ngày" : "chậm nhất ngày",
                  owed.day,
                  owed.day,
                  owed.before ? "before" : "by"));
    }
    return file.append("duties: []\n").toString();
  }

  private static int number(String unit) {
    return Integer.parseInt(unit.substring("dv-".length()));
  }

  private static boolean isOnlyAsked(String unit) {
    return number(unit) % 10 == 0;
  }

  private static String kind(String unit) {
    return isOnlyAsked(unit) ? "doan-the" : "don-vi-su-nghiep";
  }

  private static String name(String unit) {
    return "Đơn vị " + unit;
  }

  static String domain(int number) {
    return "mien-" + number % DOMAINS + ".example.vn";
  }

  private static String address(String person, int number) {
    return person + "@" + domain(number);
  }
}

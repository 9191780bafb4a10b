package vn.dondoc.faults.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The plain facts. */
public record World(WorkDays days, List<Post> posts, List<Report> reports) {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant();
  }

  static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  List<String> addresses(String unit, Post.Rank rank) {
    return posts.stream()
        .filter(post -> post.unit().equals(unit) && post.rank() == rank)
        .map(Post::address)
        .toList();
  }
}

package vn.dondoc.web.obligations;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.progress.ChangeLine;
import vn.dondoc.progress.ReportDetails;
import vn.dondoc.progress.SubmissionLine;
import vn.dondoc.progress.TimeLine;
import vn.dondoc.progress.ToldLine;

/**
 * One thing that happened to a report.
 *
 * @param what a {@link ToldLine}, {@link SubmissionLine}, {@link TimeLine} or {@link ChangeLine},
 *     by its kind
 */
public record HistoryLine(Instant at, Kind kind, Object what) {
  /** What the list can be narrowed down to. */
  enum Group {
    MAILS,
    REPORTS,
    TIME,
    CHANGES;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Each has its words in the template of the history. */
  public enum Kind {
    TOLD(Group.MAILS),
    HANDED_IN(Group.REPORTS),
    JUDGED(Group.REPORTS),
    TIME_ASKED(Group.TIME),
    TIME_DECIDED(Group.TIME),
    CHANGED(Group.CHANGES);

    private final Group group;

    Kind(Group group) {
      this.group = group;
    }
  }

  /** The name in addresses and messages. */
  public String group() {
    return kind.group.code();
  }

  /** Newest first. */
  static List<HistoryLine> of(ReportDetails report, List<TimeLine> time, List<ChangeLine> changes) {
    return Stream.of(
            report.told().stream().map(told -> new HistoryLine(told.at(), Kind.TOLD, told)),
            report.submissions().stream().flatMap(HistoryLine::of),
            time.stream().flatMap(HistoryLine::of),
            changes.stream().map(one -> new HistoryLine(one.at(), Kind.CHANGED, one)))
        .flatMap(lines -> lines)
        .sorted(Comparator.comparing(HistoryLine::at).reversed())
        .toList();
  }

  /** How many there are of each group that has any, in the order of the groups. */
  static Map<String, Long> groups(List<HistoryLine> lines) {
    var counts = new LinkedHashMap<String, Long>();
    lines.stream()
        .map(line -> line.kind.group)
        .sorted()
        .forEach(group -> counts.merge(group.code(), 1L, Long::sum));
    return counts;
  }

  private static Stream<HistoryLine> of(SubmissionLine line) {
    var judged = line.verdictAt().map(at -> new HistoryLine(at, Kind.JUDGED, line));
    var handedIn = new HistoryLine(line.at(), Kind.HANDED_IN, line);
    return Stream.concat(judged.stream(), Stream.of(handedIn));
  }

  private static Stream<HistoryLine> of(TimeLine line) {
    if (line.askedBy().isEmpty()) {
      return Stream.of(new HistoryLine(line.askedAt(), Kind.TIME_DECIDED, line));
    }
    var decided = line.decidedAt().map(at -> new HistoryLine(at, Kind.TIME_DECIDED, line));
    var asked = new HistoryLine(line.askedAt(), Kind.TIME_ASKED, line);
    return Stream.concat(decided.stream(), Stream.of(asked));
  }
}

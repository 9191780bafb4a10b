package vn.dondoc.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.progress.TimelineEvent;

/**
 * A rehearsed year to check by hand against the document: first what is asked with its days, then
 * day by day what happened, many units in one line.
 */
@Component
class YearSheet {
  /** So many are named; of more, how many. */
  private static final int NAMED = 3;

  private final AskedSheet asked;
  private final Days days;
  private final Words words;

  YearSheet(AskedSheet asked, Days days, Words words) {
    this.asked = asked;
    this.days = days;
    this.words = words;
  }

  void print(InstructionId cascade, List<TimelineEvent> events, PrintWriter out) {
    var numbers = asked.print(cascade, events, out);
    out.println();
    out.println(words.of("cli.year.happened"));
    Optional<LocalDate> last = Optional.empty();
    for (var happening : Happenings.of(events)) {
      var day = Optional.of(days.dayOf(happening.at()));
      if (!day.equals(last)) {
        out.println(days.marked(day.get()));
        last = day;
      }
      out.println("    " + days.time(happening.at()) + "  " + line(happening, numbers));
    }
    out.println();
    out.println(words.of("cli.year.more"));
    out.flush();
  }

  private String line(Happenings one, Map<String, String> numbers) {
    return one.kind().isPresent() ? mails(one) : deed(one, numbers);
  }

  private String mails(Happenings one) {
    return words.of(
        "cli.year.mails",
        one.events().size() + "",
        words.of("mail-kind." + one.kind().orElseThrow(), one.rung() + ""),
        named(one.people(), "cli.year.people"));
  }

  private String deed(Happenings one, Map<String, String> numbers) {
    var rung = one.rung() > 1 ? " " + words.of("cli.year.rung", one.rung() + "") : "";
    var number = one.round().map(id -> " " + numbers.getOrDefault(id, id)).orElse("");
    var units = one.units().isEmpty() ? "" : "  " + named(one.units(), "cli.year.units");
    var detail = one.detail().map(text -> "  " + text).orElse("");
    var people = one.people().isEmpty() ? "" : "  → " + named(one.people(), "cli.year.people");
    return words.event(one.type()) + rung + number + units + detail + people;
  }

  private String named(Collection<String> all, String many) {
    return all.size() <= NAMED ? String.join(", ", all) : words.of(many, all.size() + "");
  }
}

package vn.dondoc.faults.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the ledger found.
 *
 * @param due things that people had to be told
 * @param mails that the server accepted
 * @param told things told in time and rightly
 * @param inDoubt copies that the program itself counts as perhaps sent twice
 * @param latest how long after its moment the latest of them was told
 */
public record Verdict(
    int due,
    int mails,
    int told,
    int inDoubt,
    Duration latest,
    List<String> missing,
    List<String> extra,
    List<String> early,
    List<String> wrongPerson,
    List<String> duplicates) {
  private static final int EXAMPLES = 5;

  public boolean isClean() {
    return faults() == 0;
  }

  public int faults() {
    return missing.size() + extra.size() + early.size() + wrongPerson.size() + duplicates.size();
  }

  /** Counts in one line, and below it some of what is wrong. */
  @Override
  public String toString() {
    var counts =
        "due %d, mails %d, told %d, missing %d, extra %d, early %d, wrong person %d, duplicates %d, in doubt %d, latest after %s"
            .formatted(
                due,
                mails,
                told,
                missing.size(),
                extra.size(),
                early.size(),
                wrongPerson.size(),
                duplicates.size(),
                inDoubt,
                latest);
    return Stream.concat(
            Stream.of(counts),
            Stream.of(
                    some("missing", missing),
                    some("extra", extra),
                    some("early", early),
                    some("wrong person", wrongPerson),
                    some("duplicate", duplicates))
                .flatMap(lines -> lines))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> some(String what, List<String> found) {
    return found.stream().limit(EXAMPLES).map(one -> "  " + what + ": " + one);
  }

  /** Gathers while the mails are gone through. */
  static final class Builder {
    private final List<String> missing = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private final List<String> early = new ArrayList<>();
    private final List<String> wrongPerson = new ArrayList<>();
    private final List<String> duplicates = new ArrayList<>();
    private Duration latest = Duration.ZERO;
    private int told;
    private int inDoubt;

    void told(Duration after) {
      told++;
      latest = after.compareTo(latest) > 0 ? after : latest;
    }

    void inDoubt() {
      inDoubt++;
    }

    void missing(String what) {
      missing.add(what);
    }

    void extra(String what) {
      extra.add(what);
    }

    void early(String what) {
      early.add(what);
    }

    void wrongPerson(String what) {
      wrongPerson.add(what);
    }

    void duplicate(String what) {
      duplicates.add(what);
    }

    Verdict build(int due, int mails) {
      return new Verdict(
          due,
          mails,
          told,
          inDoubt,
          latest,
          List.copyOf(missing),
          List.copyOf(extra),
          List.copyOf(early),
          List.copyOf(wrongPerson),
          List.copyOf(duplicates));
    }
  }
}

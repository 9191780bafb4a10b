package vn.dondoc.progress;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.progress.MatrixCounts.Counted;
import vn.dondoc.units.UnitKind;

/**
 * The headings of a matrix with what is counted below them, before any row is read.
 *
 * @param all rows by group as {@link Counted} names it
 * @param matching the same of those that match
 */
record MatrixHeadings(
    List<RoundHead> columns,
    MatrixQuery query,
    Counted counted,
    Map<String, Integer> all,
    Map<String, Integer> matching) {
  private static final String NOTHING_ABOVE = "";

  /** Those below which something matches. */
  List<Matrix.Group> groups() {
    return switch (query.grouping()) {
      case NONE ->
          matching.isEmpty()
              ? List.of()
              : List.of(group(MatrixLayout.REST, Optional.empty(), all.keySet()));
      case KIND ->
          Stream.of(UnitKind.values())
              .map(UnitKind::code)
              .filter(matching::containsKey)
              .map(kind -> group(kind, Optional.empty(), Set.of(kind)))
              .toList();
      case PARENT -> Stream.concat(branches(), withNothingAbove()).toList();
    };
  }

  private Stream<Matrix.Group> branches() {
    return counted.branches().stream()
        .filter(branch -> matching.containsKey(branch.id()))
        .map(branch -> group(branch.id(), Optional.of(branch.name()), Set.of(branch.id())));
  }

  private Stream<Matrix.Group> withNothingAbove() {
    return Stream.of(NOTHING_ABOVE)
        .filter(matching::containsKey)
        .map(key -> group(MatrixLayout.REST, Optional.empty(), Set.of(key)));
  }

  /** As {@link MatrixPicks} wants it; empty for all rows. */
  Optional<String> key(Matrix.Group group) {
    return switch (query.grouping()) {
      case NONE -> Optional.empty();
      case KIND -> Optional.of(group.key());
      case PARENT -> Optional.of(group.name().isPresent() ? group.key() : NOTHING_ABOVE);
    };
  }

  private Matrix.Group group(String key, Optional<String> name, Collection<String> of) {
    return new Matrix.Group(
        key,
        name,
        sum(all, of),
        columns.stream().map(round -> counted.tally(of, round.id())).toList(),
        counted.tally(of),
        sum(matching, of),
        query.unfolds(sum(matching)) != query.toggled().contains(key),
        List.of());
  }

  static int sum(Map<String, Integer> numbers) {
    return sum(numbers, numbers.keySet());
  }

  private static int sum(Map<String, Integer> numbers, Collection<String> groups) {
    return groups.stream().mapToInt(group -> numbers.getOrDefault(group, 0)).sum();
  }
}

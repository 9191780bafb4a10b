package vn.dondoc.web.reviews;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a report stands among those that wait.
 *
 * @param number from 1; 0 when it is not among those chosen
 * @param of how many wait
 * @param next id of the one after it, from the end on to the beginning; empty if there is no other
 */
public record ReviewPlace(int number, int of, Optional<String> next) {

  static ReviewPlace of(String id, List<String> waiting) {
    var index =
        IntStream.range(0, waiting.size())
            .filter(i -> waiting.get(i).equals(id))
            .findFirst()
            .orElse(-1);
    var next =
        IntStream.range(1, waiting.size() + 1)
            .mapToObj(step -> waiting.get((index + step) % waiting.size()))
            .filter(other -> !other.equals(id))
            .findFirst();
    return new ReviewPlace(index + 1, waiting.size(), next);
  }
}

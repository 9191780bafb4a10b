package vn.dondoc.obligations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A user's mistake, told with the way out. The page looks the sentence up by its key, so that the
 * domain speaks no language.
 */
public class Refusal extends RuntimeException {
  private final String field;
  private final transient List<Object> details;
  private final transient List<Refusal> others;

  /**
   * @param messageKey key under {@code refusal.*} in the messages files
   * @param details what the sentence names, in its order
   */
  public Refusal(String messageKey, Object... details) {
    this(null, messageKey, List.of(details), List.of());
  }

  private Refusal(String field, String messageKey, List<Object> details, List<Refusal> others) {
    super(messageKey);
    this.field = field;
    this.details = details;
    this.others = others;
  }

  /** A refusal that belongs to one field of the form. */
  public static Refusal ofField(String field, String messageKey, Object... details) {
    return new Refusal(field, messageKey, List.of(details), List.of());
  }

  /**
   * Makes all the checks, so that a form is sent back once with all that is wrong, not once for
   * each mistake.
   *
   * @throws Refusal the first one, with the others behind it
   */
  public static void together(Stream<Runnable> checks) {
    var found = checks.flatMap(check -> refusalsOf(check).stream()).toList();
    if (!found.isEmpty()) {
      var first = found.get(0);
      var others = found.subList(1, found.size());
      throw new Refusal(first.field, first.getMessage(), first.details, others);
    }
  }

  private static List<Refusal> refusalsOf(Runnable check) {
    try {
      check.run();
      return List.of();
    } catch (Refusal refusal) {
      return refusal.all();
    }
  }

  /** This one, and what else was wrong with the same form. */
  public List<Refusal> all() {
    return Stream.concat(Stream.of(this), others.stream()).toList();
  }

  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  public String messageKey() {
    return "refusal." + getMessage();
  }

  public List<Object> details() {
    return details;
  }
}

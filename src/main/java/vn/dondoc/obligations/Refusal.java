package vn.dondoc.obligations;

import java.util.List;
import java.util.Optional;

/**
 * A user's mistake, told with the way out. The page looks the sentence up by its key, so that the
 * domain speaks no language.
 */
public class Refusal extends RuntimeException {
  private final String field;
  private final transient List<Object> details;

  /**
   * @param messageKey key under {@code refusal.*} in the messages files
   * @param details what the sentence names, in its order
   */
  public Refusal(String messageKey, Object... details) {
    this(null, messageKey, List.of(details));
  }

  private Refusal(String field, String messageKey, List<Object> details) {
    super(messageKey);
    this.field = field;
    this.details = details;
  }

  /** A refusal that belongs to one field of the form. */
  public static Refusal ofField(String field, String messageKey, Object... details) {
    return new Refusal(field, messageKey, List.of(details));
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

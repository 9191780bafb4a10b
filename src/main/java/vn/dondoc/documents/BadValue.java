package vn.dondoc.documents;

import java.util.List;

/** A text is not what its key asks for; {@link MappingReader} adds where it stands. */
public class BadValue extends Exception {
  private final String messageKey;
  private final transient List<Object> args;

  /**
   * @param messageKey of a sentence that takes the key as {0} and the text found as {1}
   * @param args from {2} on
   */
  public BadValue(String messageKey, Object... args) {
    super(messageKey);
    this.messageKey = messageKey;
    this.args = List.of(args);
  }

  String messageKey() {
    return messageKey;
  }

  List<Object> args() {
    return args;
  }
}

package vn.dondoc.documents;

import java.util.List;

/**
 * One mistake in a file.
 *
 * @param file as the user named it, with forward slashes
 * @param line from 1; 0 if the mistake is the whole file's
 * @param messageKey of the sentence in the messages files, {@code problem.…}
 * @param args of that sentence, in its order
 */
public record Problem(String file, int line, String messageKey, List<Object> args) {

  public Problem {
    args = List.copyOf(args);
  }

  /** E.g. {@code config/x.yml:12: problem.yaml.missing [name]}; people get the sentence instead. */
  @Override
  public String toString() {
    return place() + ": " + messageKey + " " + args;
  }

  /** E.g. {@code config/x.yml:12}, as editors and terminals link it. */
  public String place() {
    return line == 0 ? file : file + ":" + line;
  }
}

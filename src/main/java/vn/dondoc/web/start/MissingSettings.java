package vn.dondoc.web.start;

import java.util.List;

/** Settings without which the program would open pages that nobody can use. */
class MissingSettings extends RuntimeException {
  private final transient List<String> sentences;

  /**
   * @param sentences one per setting, in the reader's words
   */
  MissingSettings(List<String> sentences) {
    super(String.join("\n", sentences));
    this.sentences = List.copyOf(sentences);
  }

  List<String> sentences() {
    return sentences;
  }
}

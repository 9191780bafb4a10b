package vn.dondoc.instructions;

import java.util.List;

/**
 * Last year's instruction as this year's draft.
 *
 * @param differences in the order of the document
 * @param findings of the checks
 */
public record ClonedDraft(
    CascadeDraft draft, List<Difference> differences, List<Finding> findings) {

  /**
   * A field that is not as it was.
   *
   * @param field key under {@code clone.field.*} in the messages files
   * @param subject the report or the group it belongs to; empty for the document's own
   * @param now empty where nothing takes its place
   * @param why key under {@code clone.why.*}
   */
  public record Difference(String field, String subject, String before, String now, String why) {}
}

package vn.dondoc.documents;

import java.util.List;

/**
 * Something in a draft that is missing or cannot be right.
 *
 * @param part of the draft
 * @param row the key, code or number of a group, report, duty, figure or basis; empty for the head
 * @param field of the form that mends it; empty for the part as a whole
 * @param messageKey of the sentence, {@code gap.…}
 * @param details what the sentence names, in its order
 */
public record Gap(
    DraftPart part, String row, String field, String messageKey, List<Object> details) {

  public Gap {
    details = List.copyOf(details);
  }
}

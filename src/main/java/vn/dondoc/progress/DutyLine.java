package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;

/**
 * A standing duty of a unit, in the words of its document.
 *
 * @param required whether it is asked ("yêu cầu") rather than requested ("đề nghị")
 * @param sourceLine line of the source text
 */
public record DutyLine(
    DutyStanding standing,
    String text,
    boolean required,
    Optional<Integer> sourceLine,
    List<DocumentRef> chain) {}

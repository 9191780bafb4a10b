package vn.dondoc.instructions;

import java.util.List;
import vn.dondoc.obligations.Refusal;

/** The draft has errors, or warnings without consent: nothing was started. */
public class InstructionInvalid extends Refusal {
  private final transient List<Finding> findings;

  InstructionInvalid(String messageKey, List<Finding> findings) {
    super(messageKey, findings.size());
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}

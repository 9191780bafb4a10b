package vn.dondoc.obligations;

import java.util.List;

/** Moves the process of single obligations; implemented by the engine. */
public interface ObligationFlow {

  /** Starts one independent process per obligation, all in the caller's transaction. */
  void open(List<ObligationId> obligations);

  /** It waits for the receiver's word now. */
  void submitted(ObligationId obligation);

  /** It is done with, and nobody has to review it. */
  void fulfilled(ObligationId obligation);

  void accepted(ObligationId obligation);

  void returned(ObligationId obligation);

  /** Ends them, wherever they wait. */
  void withdrawn(List<ObligationId> obligations);
}

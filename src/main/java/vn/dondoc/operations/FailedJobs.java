package vn.dondoc.operations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Steps of processes that went wrong; implemented by the engine. */
public interface FailedJobs {

  /** Given up first, then those that are tried again; oldest first in each. */
  List<FailedJob> first(int atMost);

  long count();

  /** Those that will not be tried again by themselves. */
  long givenUp();

  Optional<FailedJob> byId(String id);

  List<FailedJob> ofReason(String reason);

  /** Where in the code it went wrong; empty if nothing is known. */
  String stackTrace(String id);

  /** Gives each all its attempts anew, the first at once, in the caller's transaction. */
  void tryAgain(Collection<FailedJob> jobs);
}

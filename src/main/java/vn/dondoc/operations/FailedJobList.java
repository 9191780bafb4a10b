package vn.dondoc.operations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Failed jobs by what went wrong, since one fault often stops many units.
 *
 * @param total of all there are, also those not listed
 */
public record FailedJobList(List<OfReason> reasons, long total) {

  public record OfReason(String reason, List<Line> lines) {}

  /**
   * @param subject the instruction, round or obligation in words; its id if it is gone
   */
  public record Line(FailedJob job, String subject) {}

  static FailedJobList of(List<FailedJob> jobs, Map<String, String> subjects, long total) {
    var byReason =
        jobs.stream()
            .map(job -> new Line(job, subjects.getOrDefault(job.subject(), job.subject())))
            .collect(
                Collectors.groupingBy(
                    line -> line.job().reason(), LinkedHashMap::new, Collectors.toList()));
    var reasons =
        byReason.entrySet().stream()
            .map(entry -> new OfReason(entry.getKey(), entry.getValue()))
            .toList();
    return new FailedJobList(reasons, total);
  }

  public long shown() {
    return reasons.stream().mapToLong(one -> one.lines().size()).sum();
  }

  public boolean isEmpty() {
    return reasons.isEmpty();
  }
}

package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;

/**
 * What was told of a report, and to whom.
 *
 * @param kind name of a vn.dondoc.obligations.NoticeKind, e.g. REMINDER
 * @param to names, without addresses
 */
public record ToldLine(Instant at, String kind, int rung, List<String> to) {}

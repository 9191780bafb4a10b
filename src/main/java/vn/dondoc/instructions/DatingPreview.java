package vn.dondoc.instructions;

import java.util.List;

/**
 * What would follow if a regime without a day got one.
 *
 * @param regime as it would be
 * @param rounds earliest first; periods that are over are left out
 * @param mails how many would be sent if nobody handed in anything
 * @param unreachable errors for units in which nobody can be told
 */
public record DatingPreview(
    ReportRegime regime, List<PlannedRound> rounds, int mails, List<Finding> unreachable) {}

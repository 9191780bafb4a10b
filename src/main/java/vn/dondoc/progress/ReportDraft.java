package vn.dondoc.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a unit has typed of a report and not handed in yet, as typed.
 *
 * @param version rises by one each time it is saved
 * @param figures by the form's own names
 * @param own whether the reader saved it last herself
 */
public record ReportDraft(
    int version,
    String number,
    String date,
    String summary,
    String note,
    Map<String, String> figures,
    List<StoredFile> files,
    String savedBy,
    boolean own,
    Instant savedAt) {}

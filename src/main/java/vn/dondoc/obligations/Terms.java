package vn.dondoc.obligations;

import java.util.Optional;
import vn.dondoc.calendar.DataWindow;
import vn.dondoc.calendar.Deadline;
import vn.dondoc.units.UnitId;

/**
 * What is asked, by when and for whom.
 *
 * @param title what the units hand in, as the coordinator words it
 * @param wording the document's own words for the deadline, e.g. "trước ngày 20/5/2024"
 * @param window the days whose figures it covers; a field of its own, since a deadline may lie
 *     before its end (Nghị định 09/2019/NĐ-CP, Điều 12)
 * @param event the days of the event, for {@link ObligationKind#EVENT}
 * @param to who receives it
 * @param via the unit that collects and reviews it on the way ("qua Phòng …"), if any
 */
public record Terms(
    ObligationKind kind,
    String title,
    String wording,
    Deadline deadline,
    Optional<DataWindow> window,
    Optional<EventSpan> event,
    UnitId to,
    Optional<UnitId> via) {

  public Terms due(Deadline moved) {
    return new Terms(kind, title, wording, moved, window, event, to, via);
  }
}

package vn.dondoc.progress;

import java.util.Comparator;
import java.util.List;
import vn.dondoc.units.VietnameseOrder;

/**
 * A page of the cascades that a person may see.
 *
 * @param heads those on the page
 * @param matching on all pages
 * @param total whatever is asked for
 * @param page from 1
 * @param years to choose from, latest first
 * @param issuers to choose from, by name
 */
public record CascadeList(
    List<CascadeHead> heads,
    int matching,
    int total,
    int page,
    int pages,
    List<Integer> years,
    List<String> issuers) {
  private static final int PAGE = 20;

  /**
   * @param visible in the order of {@link Cascades#visibleTo}
   */
  public static CascadeList of(List<CascadeHead> visible, CascadeListQuery query) {
    var wanted = Unaccented.of(query.text().strip());
    var matching =
        sorted(visible.stream().filter(one -> matches(one, query, wanted)).toList(), query.sort());
    var pages = Math.max(1, (matching.size() + PAGE - 1) / PAGE);
    var page = Math.min(Math.max(1, query.page()), pages);
    var from = (page - 1) * PAGE;
    return new CascadeList(
        matching.subList(from, Math.min(matching.size(), from + PAGE)),
        matching.size(),
        visible.size(),
        page,
        pages,
        visible.stream()
            .map(CascadeHead::year)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList(),
        VietnameseOrder.sorted(
            visible.stream().map(CascadeHead::issuer).distinct().toList(), name -> name));
  }

  private static boolean matches(CascadeHead head, CascadeListQuery query, String wanted) {
    var status = head.status().equals("RUNNING") ? "RUNNING" : "CLOSED";
    return query.status().map(status::equals).orElse(true)
        && query.year().map(year -> year == head.year()).orElse(true)
        && query.issuer().map(head.issuer()::equals).orElse(true)
        && Unaccented.of(head.number().orElse(head.symbol()) + " " + head.title()).contains(wanted);
  }

  private static List<CascadeHead> sorted(List<CascadeHead> heads, String sort) {
    return switch (sort) {
      case "title" -> VietnameseOrder.sorted(heads, CascadeHead::title);
      case "issuer" -> VietnameseOrder.sorted(heads, CascadeHead::issuer);
      default -> heads;
    };
  }
}

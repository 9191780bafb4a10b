package vn.dondoc.progress;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a leader wants to know of her own unit and those below, for one year.
 *
 * @param years to choose from, latest first
 * @param alarms overdue, and told to the coordinator already; longest over first
 * @param missed overdue as well, not told further yet
 * @param extensions wishes for more time that she may decide
 * @param done of the year, handed in and accepted
 * @param months of the year in which anything was due, from 1
 * @param units by name
 */
public record LeaderView(
    int year,
    List<Integer> years,
    List<Item> alarms,
    List<Item> missed,
    List<Wish> extensions,
    int done,
    List<Month> months,
    List<UnitRate> units) {

  /**
   * Work that is overdue.
   *
   * @param above the unit that it belongs to; itself if it belongs to none
   * @param open whether its page is hers to open: work below may be owed to others
   */
  public record Item(
      String obligation,
      String title,
      String unit,
      String above,
      DueDate due,
      int rung,
      boolean open) {}

  /** Overdue work of the units below one. */
  public record Group(String above, List<Item> items) {}

  /** A wish for more time. */
  public record Wish(
      String obligation, String title, String unit, LocalDate oldDay, LocalDate askedDay) {}

  /** What was due in a month, by the day the deadline names. */
  public record Month(int month, Rate rate) {}

  /** What was due of one unit in the year. */
  public record UnitRate(String unit, Rate rate) {}

  /**
   * @param inTime done in time
   * @param late done late
   * @param overdue not done, though its last day has passed
   */
  public record Rate(int inTime, int late, int overdue) {
    public int due() {
      return inTime + late + overdue;
    }

    /** By {@link Percent}'s rule; empty while nothing was due. */
    public Optional<Integer> percent() {
      return Percent.of(inTime, due());
    }
  }

  /** In the order in which each unit above comes first. */
  public static List<Group> grouped(List<Item> items) {
    return items.stream()
        .collect(Collectors.groupingBy(Item::above, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  /** Of all units. */
  public Rate total() {
    return new Rate(
        months.stream().mapToInt(one -> one.rate().inTime()).sum(),
        months.stream().mapToInt(one -> one.rate().late()).sum(),
        months.stream().mapToInt(one -> one.rate().overdue()).sum());
  }

  public boolean isCalm() {
    return alarms.isEmpty() && missed.isEmpty() && extensions.isEmpty();
  }
}

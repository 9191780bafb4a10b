package vn.dondoc.faults.ledger;

/**
 * What a person is in a unit.
 *
 * @param unit its id
 * @param address where her mail goes
 */
public record Post(String unit, Rank rank, String address) {

  public enum Rank {
    FOCAL_POINT,
    LEADER,
    COORDINATOR
  }
}

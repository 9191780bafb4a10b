package vn.dondoc.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All units ever recorded, ended ones too. Lists are in the Vietnamese order of names. */
public interface Units {
  Optional<Unit> byId(UnitId id);

  List<Unit> all();

  /**
   * The units a collective addressee means on that day; ended and future ones are left out.
   *
   * @throws UnknownUnit if the selector names a unit that was never recorded
   */
  List<Unit> select(Selector selector, LocalDate on);

  /** Whether {@code unit} is {@code ancestor} or below it; false if {@code unit} is unknown. */
  boolean isWithin(UnitId unit, UnitId ancestor);

  /** Adds or replaces by id, with the path as given. */
  void save(Unit unit);

  /**
   * Lets nobody else change units or people by hand until the transaction ends: whether a unit may
   * move depends on the whole tree.
   */
  void hold();

  /** Of a file's entries those that say something new since they were last taken over. */
  List<Unit> news(List<Unit> entries);

  /** Notes what a file's entries say; the units themselves are recorded already. */
  void takenOver(List<Unit> entries);
}

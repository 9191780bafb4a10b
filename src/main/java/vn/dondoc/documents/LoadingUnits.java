package vn.dondoc.documents;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.TimeMode;
import vn.dondoc.units.ImportingUnits;
import vn.dondoc.units.Units;

/**
 * Takes over {@code units/*.yml} at each start, before anything that needs them. The packaged units
 * have invented people: only virtual time may fall back on them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoadingUnits implements ApplicationRunner {
  private final ConfigFiles files;
  private final UnitFileReader reader;
  private final Units units;
  private final ImportingUnits importing;
  private final TimeMode time;

  LoadingUnits(
      ConfigFiles files,
      UnitFileReader reader,
      Units units,
      ImportingUnits importing,
      TimeMode time) {
    this.files = files;
    this.reader = reader;
    this.units = units;
    this.importing = importing;
    this.time = time;
  }

  /**
   * @throws UnreadableFiles which keeps the program from starting; nothing is written then
   */
  @Override
  public void run(ApplicationArguments arguments) {
    var found = time.virtual() ? files.files("units", "*.yml") : files.ownFiles("units", "*.yml");
    importing.importAll(reader.read(found, units.all()).orElseThrow());
  }
}

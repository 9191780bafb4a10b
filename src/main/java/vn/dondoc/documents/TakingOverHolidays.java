package vn.dondoc.documents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.HolidaysFollowed;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.obligations.AuditSubject;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Change;
import vn.dondoc.obligations.FollowingHolidays;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.operations.Operators;
import vn.dondoc.units.Person;

/** Official days arrive, or others: what would move is seen first; then all of it follows. */
@Service
public class TakingOverHolidays {
  private final HolidayBook book;
  private final HolidayFileReader reader;
  private final HolidayVersions versions;
  private final HolidayEffects effects;
  private final FollowingHolidays following;
  private final WorkingCalendar calendar;
  private final Operators operators;
  private final AuditTrail audit;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TakingOverHolidays(
      HolidayBook book,
      HolidayFileReader reader,
      HolidayVersions versions,
      HolidayEffects effects,
      FollowingHolidays following,
      WorkingCalendar calendar,
      Operators operators,
      AuditTrail audit,
      TransactionTemplate transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.reader = reader;
    this.versions = versions;
    this.effects = effects;
    this.following = following;
    this.calendar = calendar;
    this.operators = operators;
    this.audit = audit;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Latest year first; of each the version that counts first.
   *
   * @throws NotFound for who does not look after the whole program
   */
  public Map<Integer, List<HolidayVersion>> years(Person who) {
    operators.require(who);
    return book.all();
  }

  /** What a text of the file's shape says. */
  public Reading<List<HolidaySheet>> read(String text) {
    return reader.sheets("holidays.yml", text);
  }

  /** The text of a year, as a file would hold it. */
  public String text(HolidaySheet sheet) {
    return HolidayFileWriter.write(sheet);
  }

  /**
   * Writes nothing.
   *
   * @throws NotFound for who does not look after the whole program
   */
  public HolidayEffect foresee(List<HolidaySheet> sheets, Person who) {
    operators.require(who);
    var other = with(sheets);
    return effects.of(sheets, following.foresee(other), following.foreseeToCome(other), who);
  }

  /**
   * The days count from now on, here at once and on other nodes within a minute.
   *
   * @param seen {@link HolidayEffect#seen} of the effect that was shown
   * @throws NotFound for who does not look after the whole program
   * @throws Refusal if it would not do any more what was shown
   */
  public HolidayEffect takeOver(List<HolidaySheet> sheets, String seen, Person who) {
    operators.require(who);
    var done = transactions.execute(status -> take(sheets, seen, who));
    calendar.follow(book.reckoned());
    events.publishEvent(new HolidaysFollowed());
    return done;
  }

  private HolidayEffect take(List<HolidaySheet> sheets, String seen, Person who) {
    var before = book.all();
    var sources = sheets.stream().map(HolidaySheet::source).collect(Collectors.joining("; "));
    var other = with(sheets);
    var moved = following.follow(other, sources, who);
    var effect = effects.of(sheets, moved, following.foreseeToCome(other), who);
    if (!effect.seen().equals(seen)) {
      throw new Refusal("holidays-changed-meanwhile");
    }
    for (var sheet : sheets) {
      var number =
          before.getOrDefault(sheet.year(), List.of()).stream()
                  .mapToInt(HolidayVersion::number)
                  .max()
                  .orElse(0)
              + 1;
      var text = HolidayFileWriter.write(sheet);
      versions.add(sheet.year(), number, text, who.id(), clock.instant(), moved.size());
      var change = Change.of(null, "MOVED_WORK " + moved.size()).because(sheet.source());
      var detail = sheet.year() + "/" + number;
      audit.subject("HOLIDAYS_TAKEN_OVER", who.id(), AuditSubject.of(who.id()), detail, change);
    }
    return effect;
  }

  private WorkingCalendar with(List<HolidaySheet> sheets) {
    return calendar.with(sheets.stream().map(HolidaySheet::reckoned).toList());
  }
}

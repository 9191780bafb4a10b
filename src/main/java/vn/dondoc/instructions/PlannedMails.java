package vn.dondoc.instructions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.obligations.Hearers;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.Round;
import vn.dondoc.obligations.Signal;
import vn.dondoc.units.Cover;
import vn.dondoc.units.Unit;

/** Foretells the mails of planned rounds, bundled as the outbox will bundle them. */
@Component
class PlannedMails {
  private final Audience audience;
  private final ZoneId zone;

  PlannedMails(Audience audience, ZoneId zone) {
    this.audience = audience;
    this.zone = zone;
  }

  /** Earliest first. None to an address that takes no mail. */
  List<PlannedMail> of(List<PlannedRound> rounds) {
    var mails = new TreeMap<Key, PlannedMail>();
    var days = new Days(audience.lookingAhead());
    for (var planned : rounds) {
      for (var one : planned.units()) {
        told(planned.round(), one, days).stream()
            .filter(mail -> mail.listener().person().isReachable())
            .forEach(mail -> mails.merge(Key.of(mail), mail, PlannedMails::bundled));
      }
    }
    return List.copyOf(mails.values());
  }

  List<MailDay> byDay(List<PlannedMail> mails) {
    return mails.stream()
        .collect(
            Collectors.groupingBy(
                mail -> mail.raisedAt().atZone(zone).toLocalDate(),
                TreeMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(day -> new MailDay(day.getKey(), bunches(day.getValue())))
        .toList();
  }

  private List<PlannedMail> told(Round round, PlannedUnit one, Days days) {
    var unit = one.unit();
    var mails = new ArrayList<PlannedMail>();
    for (var listener : days.at(round.opensAt(), zone).ofUnit(unit.id())) {
      mails.add(new PlannedMail(round.opensAt(), NoticeKind.NEW_WORK, 0, listener, unit, 1));
    }
    var known = new HashMap<Occasion, List<Listener>>();
    for (var signal : one.signals()) {
      var hearers = days.at(signal.at(), zone);
      known
          .computeIfAbsent(
              new Occasion(signal.rung(), hearers.cover()),
              occasion -> hearers.of(round, unit.id(), one.tone(), Set.of(occasion.rung())))
          .forEach(listener -> mails.add(mail(signal, listener, unit)));
    }
    return mails;
  }

  /** Who hears on which day, each looked up once. */
  private record Days(Audience audience, Map<LocalDate, Hearers> known) {
    Days(Audience audience) {
      this(audience, new HashMap<>());
    }

    Hearers at(Instant moment, ZoneId zone) {
      return known.computeIfAbsent(LocalDate.ofInstant(moment, zone), audience::on);
    }
  }

  private static PlannedMail mail(Signal signal, Listener listener, Unit unit) {
    var kind = NoticeKind.of(signal.kind());
    return new PlannedMail(signal.at(), kind, signal.rung(), listener, unit, 1);
  }

  /** The same people hear of the same rung as long as the same ones are away. */
  private record Occasion(int rung, Cover cover) {}

  private static PlannedMail bundled(PlannedMail a, PlannedMail b) {
    return new PlannedMail(
        a.raisedAt(),
        a.kind(),
        Math.max(a.rung(), b.rung()),
        a.listener(),
        a.unit(),
        a.items() + b.items());
  }

  private static List<MailDay.Bunch> bunches(List<PlannedMail> mails) {
    return mails.stream()
        .collect(
            Collectors.groupingBy(
                mail -> List.of(mail.kind().ordinal(), mail.rung()),
                () -> new TreeMap<>(Comparator.comparing(List::toString)),
                Collectors.toList()))
        .values()
        .stream()
        .map(bunch -> new MailDay.Bunch(bunch.get(0).kind(), bunch.get(0).rung(), bunch))
        .toList();
  }

  private record Key(Instant at, NoticeKind kind, String person) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::at).thenComparing(Key::kind).thenComparing(Key::person);

    static Key of(PlannedMail mail) {
      return new Key(mail.raisedAt(), mail.kind(), mail.listener().person().id().value());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }
}

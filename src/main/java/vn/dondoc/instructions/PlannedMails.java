package vn.dondoc.instructions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Audience;
import vn.dondoc.obligations.Audience.Listener;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.obligations.Round;
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

  /** Earliest first. */
  List<PlannedMail> of(List<PlannedRound> rounds) {
    var mails = new TreeMap<Key, PlannedMail>();
    for (var planned : rounds) {
      for (var one : planned.units()) {
        told(planned, one).forEach(mail -> mails.merge(Key.of(mail), mail, PlannedMails::bundled));
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

  private List<PlannedMail> told(PlannedRound planned, PlannedUnit one) {
    var unit = one.unit();
    var round = planned.round();
    var mails = new ArrayList<PlannedMail>();
    for (var listener : audience.ofUnit(unit.id())) {
      mails.add(new PlannedMail(round.opensAt(), NoticeKind.NEW_WORK, 0, listener, unit, 1));
    }
    var byRung = new TreeMap<Integer, List<Listener>>();
    for (var signal : one.signals()) {
      byRung
          .computeIfAbsent(signal.rung(), rung -> hearers(round, unit, rung))
          .forEach(
              listener ->
                  mails.add(
                      new PlannedMail(
                          signal.at(),
                          NoticeKind.of(signal.kind()),
                          signal.rung(),
                          listener,
                          unit,
                          1)));
    }
    return mails;
  }

  private List<Listener> hearers(Round round, Unit unit, int rung) {
    return audience.of(round, unit.id(), Set.of(rung));
  }

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
    static Key of(PlannedMail mail) {
      return new Key(mail.raisedAt(), mail.kind(), mail.listener().person().id().value());
    }

    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::at)
          .thenComparing(Key::kind)
          .thenComparing(Key::person)
          .compare(this, other);
    }
  }
}

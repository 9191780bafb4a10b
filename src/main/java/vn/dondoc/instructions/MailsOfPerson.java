package vn.dondoc.instructions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.obligations.NoticeKind;
import vn.dondoc.units.Person;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.Unit;

/**
 * How many mails one person would get in the year.
 *
 * @param unit of the first of them
 * @param counts by kind of news
 */
public record MailsOfPerson(
    Person person,
    Unit unit,
    int mails,
    Instant first,
    Instant last,
    Map<NoticeKind, Long> counts) {

  /** Who gets most comes first. */
  static List<MailsOfPerson> of(List<PlannedMail> mails) {
    var byPerson = new LinkedHashMap<PersonId, List<PlannedMail>>();
    for (var mail : mails) {
      byPerson.computeIfAbsent(mail.listener().person().id(), any -> new ArrayList<>()).add(mail);
    }
    return byPerson.values().stream()
        .map(MailsOfPerson::ofOne)
        .sorted(Comparator.comparing(MailsOfPerson::mails).reversed())
        .toList();
  }

  private static MailsOfPerson ofOne(List<PlannedMail> mails) {
    var first = mails.get(0);
    var counts = new EnumMap<NoticeKind, Long>(NoticeKind.class);
    mails.forEach(mail -> counts.merge(mail.kind(), 1L, Long::sum));
    return new MailsOfPerson(
        first.listener().person(),
        first.unit(),
        mails.size(),
        first.raisedAt(),
        mails.get(mails.size() - 1).raisedAt(),
        counts);
  }
}

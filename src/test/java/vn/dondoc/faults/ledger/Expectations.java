package vn.dondoc.faults.ledger;

import static vn.dondoc.faults.ledger.Post.Rank.COORDINATOR;
import static vn.dondoc.faults.ledger.Post.Rank.FOCAL_POINT;
import static vn.dondoc.faults.ledger.Post.Rank.LEADER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.faults.ledger.History.What;
import vn.dondoc.faults.ledger.Report.Owing;

/** Reckons from the facts who must be told what. */
public final class Expectations {
  private final World world;
  private final Timetable timetable;

  public Expectations(World world) {
    this.world = world;
    this.timetable = new Timetable(world.days());
  }

  public List<Due> of(History history) {
    var dues = new ArrayList<Due>();
    for (var report : world.reports()) {
      for (var owing : report.from()) {
        tellUnit(report, owing, history, dues);
        tellReviewer(report, owing, history, dues);
      }
    }
    dues.removeIf(due -> due.at().isAfter(history.now()) || !due.trueUntil().isAfter(due.at()));
    return dues;
  }

  private void tellUnit(Report report, Owing owing, History history, List<Due> dues) {
    var until = history.when(What.SUBMITTED, report, owing.unit()).orElse(Instant.MAX);
    var opened = history.awake(report.opens());
    for (var address : world.addresses(owing.unit(), FOCAL_POINT)) {
      dues.add(due(address, Kind.NEW_WORK, report, owing, opened, until));
    }
    for (var wake : byWaking(timetable.of(report, owing.onlyAsked()), history).entrySet()) {
      var latest = wake.getValue().get(wake.getValue().size() - 1);
      var rungs = wake.getValue().stream().map(Signal::rung).collect(Collectors.toSet());
      var kind = kindOf(latest.rung());
      var at = kind == Kind.DIGEST ? timetable.digestOf(wake.getKey()) : wake.getKey();
      if (isToldInTime(latest, report, wake.getKey())) {
        for (var address : listeners(report, owing, rungs, latest.rung())) {
          dues.add(due(address, kind, report, owing, at, until));
        }
      }
    }
  }

  /** A reminder slept through until after the cut-off is told to nobody. */
  private boolean isToldInTime(Signal latest, Report report, Instant wake) {
    var cutOff = report.lastDay(world.days()).plusDays(1).atStartOfDay(World.ZONE).toInstant();
    return latest.rung() > 0 || !wake.isAfter(cutOff);
  }

  /** What was slept through is told once, together with the latest. */
  private static Map<Instant, List<Signal>> byWaking(List<Signal> signals, History history) {
    return signals.stream()
        .collect(
            Collectors.groupingBy(
                signal -> history.awake(signal.at()), LinkedHashMap::new, Collectors.toList()));
  }

  private static Kind kindOf(int rung) {
    return switch (rung) {
      case 0 -> Kind.DIGEST;
      case 1 -> Kind.MISSED;
      default -> Kind.ESCALATION;
    };
  }

  private Set<String> listeners(Report report, Owing owing, Set<Integer> rungs, int latest) {
    var told = new LinkedHashSet<String>();
    if (latest == 0) {
      told.addAll(world.addresses(owing.unit(), FOCAL_POINT));
      return told;
    }
    if (rungs.contains(1) || rungs.contains(3)) {
      told.addAll(world.addresses(owing.unit(), FOCAL_POINT));
      if (!owing.onlyAsked()) {
        told.addAll(world.addresses(owing.unit(), LEADER));
      }
    }
    if (rungs.contains(2) || rungs.contains(3) && !owing.onlyAsked()) {
      told.addAll(world.addresses(report.to(), COORDINATOR));
    }
    if (rungs.contains(2)) {
      report.via().ifPresent(via -> told.addAll(world.addresses(via, FOCAL_POINT)));
    }
    return told;
  }

  private void tellReviewer(Report report, Owing owing, History history, List<Due> dues) {
    var submitted = history.when(What.SUBMITTED, report, owing.unit());
    if (submitted.isEmpty()) {
      return;
    }
    var until = history.when(What.ACCEPTED, report, owing.unit()).orElse(Instant.MAX);
    var signals = timetable.ofReview(submitted.get());
    for (var wake : byWaking(signals, history).entrySet()) {
      var last = wake.getValue().contains(signals.get(signals.size() - 1));
      var at = timetable.digestOf(wake.getKey());
      for (var address : reviewers(report, last)) {
        dues.add(due(address, Kind.DIGEST, report, owing, at, until));
      }
    }
  }

  private Set<String> reviewers(Report report, boolean last) {
    var told = new LinkedHashSet<>(world.addresses(report.reviewer(), FOCAL_POINT));
    if (last || told.isEmpty()) {
      told.addAll(world.addresses(report.to(), COORDINATOR));
    }
    return told;
  }

  private static Due due(
      String address, Kind kind, Report report, Owing owing, Instant at, Instant until) {
    return new Due(address, kind, report.title(), owing.name(), at, until);
  }
}

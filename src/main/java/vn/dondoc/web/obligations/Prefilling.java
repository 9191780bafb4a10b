package vn.dondoc.web.obligations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.duties.NotesForReport;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.progress.Consolidation;
import vn.dondoc.progress.Feeds;
import vn.dondoc.progress.FigureField;
import vn.dondoc.progress.HandedIn;
import vn.dondoc.progress.ReportDetails;
import vn.dondoc.progress.ReportDrafts;
import vn.dondoc.progress.ReportFigures;
import vn.dondoc.progress.Reports;
import vn.dondoc.progress.SubmissionLine;
import vn.dondoc.units.Person;

/**
 * What a unit need not type again: its draft; else what came back to it; else what came from below
 * and what it noted.
 */
@Component
class Prefilling {
  private static final int MAX_SUMMARY = 8000;
  private static final int MAX_WORDS = 4000;

  private final ReportDrafts drafts;
  private final Reports reports;
  private final Feeds feeds;
  private final NotesForReport notes;
  private final ReportFigures figures;
  private final SummaryFromBelow words;

  Prefilling(
      ReportDrafts drafts,
      Reports reports,
      Feeds feeds,
      NotesForReport notes,
      ReportFigures figures,
      SummaryFromBelow words) {
    this.drafts = drafts;
    this.reports = reports;
    this.feeds = feeds;
    this.notes = notes;
    this.figures = figures;
    this.words = words;
  }

  SubmissionForm start(String id, Person who) {
    return drafts.of(id, who).map(SubmissionForm::of).orElseGet(() -> anew(id, who));
  }

  private SubmissionForm anew(String id, Person who) {
    var below = feeds.of(id, who).filter(all -> all.accepted() > 0);
    var summary =
        Stream.of(below.map(words::of), notes.draftFor(new ObligationId(id), who))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n\n"));
    var typed = new HashMap<String, String>();
    figures.of(id, who).forEach(field -> typed.putAll(typed(field, below)));
    return returned(id, who)
        .map(what -> SubmissionForm.again(what, typed))
        .orElseGet(
            () ->
                SubmissionForm.startingWith(
                    summary.isEmpty() ? null : cut(summary, MAX_SUMMARY), typed));
  }

  private Optional<HandedIn> returned(String id, Person who) {
    return reports
        .byId(id, who)
        .flatMap(ReportDetails::returned)
        .map(SubmissionLine::what)
        .filter(what -> what.way().equals("IN_SYSTEM"));
  }

  /** Its own, where that came back to be done again. */
  private Map<String, String> typed(FigureField field, Optional<Consolidation> below) {
    var asked = field.asked();
    if (field.returned().isPresent()) {
      return TypedFigures.typed(asked, field.returned().get());
    }
    return below
        .flatMap(all -> all.total(asked.code()))
        .filter(total -> total.line().asked().type().equals(asked.type()) && total.units() > 0)
        .map(
            total ->
                asked.isText()
                    ? words(below.get(), asked.code())
                    : TypedFigures.typed(asked, total.line().given()))
        .orElse(Map.of());
  }

  private Map<String, String> words(Consolidation below, String code) {
    return Map.of(code + ".words", cut(words.wordsOf(below, code), MAX_WORDS));
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}

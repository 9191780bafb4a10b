package vn.dondoc.web.cascades;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.AuditLog;
import vn.dondoc.progress.Branches;
import vn.dondoc.progress.CascadeDuties;
import vn.dondoc.progress.CascadeExtensions;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.ChasingLetters;
import vn.dondoc.progress.Consolidations;
import vn.dondoc.progress.GivenAnswers;
import vn.dondoc.progress.Mails;
import vn.dondoc.progress.Matrices;
import vn.dondoc.progress.Standing;
import vn.dondoc.progress.Tallies;
import vn.dondoc.progress.Timeline;
import vn.dondoc.progress.UndatedDuties;
import vn.dondoc.progress.UndoableChases;
import vn.dondoc.units.Person;

/** Puts together what one side of a cascade's page shows. */
@Component
class CascadePage {
  private final Cascades cascades;
  private final Matrices matrices;
  private final Tallies tallies;
  private final Consolidations consolidations;
  private final Timeline timeline;
  private final Mails mails;
  private final CascadeDuties duties;
  private final UndatedDuties undated;
  private final GivenAnswers answers;
  private final ChasingLetters letters;
  private final CascadeExtensions extensions;
  private final Branches branches;
  private final AuditLog audit;
  private final UndoableChases undoable;
  private final MessageSource messages;
  private final ZoneId zone;

  CascadePage(
      Cascades cascades,
      Matrices matrices,
      Tallies tallies,
      Consolidations consolidations,
      Timeline timeline,
      Mails mails,
      CascadeDuties duties,
      UndatedDuties undated,
      GivenAnswers answers,
      ChasingLetters letters,
      CascadeExtensions extensions,
      Branches branches,
      AuditLog audit,
      UndoableChases undoable,
      MessageSource messages,
      ZoneId zone) {
    this.cascades = cascades;
    this.matrices = matrices;
    this.tallies = tallies;
    this.consolidations = consolidations;
    this.timeline = timeline;
    this.mails = mails;
    this.duties = duties;
    this.undated = undated;
    this.answers = answers;
    this.letters = letters;
    this.extensions = extensions;
    this.branches = branches;
    this.audit = audit;
    this.undoable = undoable;
    this.messages = messages;
    this.zone = zone;
  }

  /**
   * @throws NotFound if there is no such cascade, or it is not this person's business
   */
  String show(String id, Person who, CascadeQuery query, Model model) {
    var head = cascades.byId(id, who).orElseThrow(() -> new NotFound(id));
    model.addAttribute("head", head);
    model.addAttribute("tally", tallies.of(head, who));
    model.addAttribute("above", branches.above(id));
    model.addAttribute("branches", branches.below(id, who));
    model.addAttribute("answers", answers.of(id, who));
    model.addAttribute("undoable", undoable.of(id, who));
    model.addAttribute("query", query);
    model.addAttribute("tab", query.shownTab());
    model.addAttribute("tabs", tabs(id, who));
    switch (query.shownTab()) {
      case MATRIX -> addMatrix(id, who, query, model);
      case CONSOLIDATION -> model.addAttribute("consolidations", consolidations.of(id, who));
      case TIMELINE -> addTimeline(id, query, model);
      case MAILS -> addMails(id, who, query, model);
      case UNDATED -> model.addAttribute("undated", undated.of(id, who));
      case DUTIES -> model.addAttribute("duties", duties.byUnit(id, who));
      case LETTERS -> model.addAttribute("letters", letters.of(id, who));
      case EXTENSIONS -> addExtensions(id, who, model);
      case AUDIT -> addAudit(id, who, query, model);
    }
    return "cascades/cascade";
  }

  private List<CascadeTab> tabs(String id, Person who) {
    var audited = audit.isOpenTo(id, who);
    return Stream.of(CascadeTab.values())
        .filter(tab -> audited || tab != CascadeTab.AUDIT)
        .toList();
  }

  private void addMatrix(String id, Person who, CascadeQuery query, Model model) {
    var asked = query.matrix();
    model.addAttribute("matrix", matrices.of(id, who, asked));
    model.addAttribute("columns", matrices.columns(id, who));
    model.addAttribute("links", new MatrixLinks(id, query));
    model.addAttribute("narrowed", asked.isNarrowed());
    model.addAttribute("statuses", Standing.values());
  }

  private void addMails(String id, Person who, CascadeQuery query, Model model) {
    model.addAttribute("mails", mails.of(who, query.mails(id)));
    model.addAttribute("mailCounts", mails.counts(who, id));
    model.addAttribute("links", new MatrixLinks(id, query));
  }

  private void addExtensions(String id, Person who, Model model) {
    model.addAttribute("pending", extensions.pending(id, who));
    model.addAttribute("extendable", extensions.rounds(id, who));
  }

  private void addAudit(String id, Person who, CascadeQuery query, Model model) {
    model.addAttribute("audit", audit.of(id, who, query.audit()));
    model.addAttribute("values", new AuditWords(messages, LocaleContextHolder.getLocale()));
  }

  private void addTimeline(String id, CascadeQuery query, Model model) {
    model.addAttribute("filter", query.filter());
    model.addAttribute("filters", TimelineFilter.values());
    model.addAttribute("timeline", TimelineDay.of(timeline.of(id), query.filter(), zone));
  }
}

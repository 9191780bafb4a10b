package vn.dondoc.web.drafts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.CascadeCatalogue;
import vn.dondoc.documents.KeepingDrafts;
import vn.dondoc.documents.Problem;
import vn.dondoc.documents.ProblemSentences;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.CascadeHead;
import vn.dondoc.units.Role;
import vn.dondoc.web.security.CurrentUser;

/** What can be started: drafts that are worked on, and prepared files. */
@Component
public class Drafts {
  private final CascadeCatalogue catalogue;
  private final KeepingDrafts kept;
  private final ProblemSentences sentences;

  Drafts(CascadeCatalogue catalogue, KeepingDrafts kept, ProblemSentences sentences) {
    this.catalogue = catalogue;
    this.kept = kept;
    this.sentences = sentences;
  }

  /** A file that cannot be used, with a sentence for each mistake, file and line in front. */
  public record Broken(String file, List<String> problems) {}

  /** Those she works on, the latest saved first. */
  public List<DraftLine> keptFor(CurrentUser user, List<CascadeHead> started) {
    var ids = ids(started);
    return kept.of(user.person()).stream()
        .filter(draft -> !ids.contains(draft.id().value()))
        .map(draft -> new DraftLine(draft, draft.gaps().all().size()))
        .toList();
  }

  /** Files that nobody has begun to change or started. */
  public List<CascadeDraft> preparedFor(CurrentUser user, List<CascadeHead> started) {
    var ids = ids(started);
    return catalogue.all().stream()
        .flatMap(entry -> entry.draft().stream())
        .filter(draft -> user.person().holds(Role.COORDINATOR, draft.document().issuer()))
        .filter(draft -> !ids.contains(draft.id().value()) && !kept.isKept(draft.id()))
        .toList();
  }

  /** All that could start as it is, kept or prepared. */
  public List<CascadeDraft> startableBy(CurrentUser user, List<CascadeHead> started) {
    var ready = keptFor(user, started).stream().flatMap(line -> line.draft().draft().stream());
    return Stream.concat(ready, preparedFor(user, started).stream()).toList();
  }

  /**
   * @throws NotFound if there is no such draft, it is not hers, or something in it is open
   */
  public CascadeDraft byId(String id, CurrentUser user) {
    return kept.byId(new InstructionId(id), user.person())
        .draft()
        .orElseThrow(() -> new NotFound(id));
  }

  private static Set<String> ids(List<CascadeHead> started) {
    return started.stream().map(CascadeHead::id).collect(Collectors.toSet());
  }

  public List<Broken> brokenFor(CurrentUser user) {
    if (!user.holds(Role.COORDINATOR) && !user.holds(Role.ADMINISTRATOR)) {
      return List.of();
    }
    return catalogue.all().stream()
        .filter(entry -> entry.draft().isEmpty())
        .map(this::broken)
        .toList();
  }

  /** Each mistake of a text as a sentence, with its line in front. */
  List<String> sentences(List<Problem> problems) {
    var locale = LocaleContextHolder.getLocale();
    return problems.stream().map(problem -> sentences.of(problem, locale)).toList();
  }

  private Broken broken(CascadeCatalogue.Entry entry) {
    return new Broken(entry.file().getFileName().toString(), sentences(entry.problems()));
  }
}

package vn.dondoc.web.cascades;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.documents.CascadeCatalogue;
import vn.dondoc.documents.KeepingDrafts;
import vn.dondoc.documents.ProblemSentences;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.CascadeHead;
import vn.dondoc.units.Role;
import vn.dondoc.web.security.CurrentUser;

/** The prepared files, as far as they are this person's to start. */
@Component
class Drafts {
  private final CascadeCatalogue catalogue;
  private final KeepingDrafts kept;
  private final ProblemSentences sentences;

  Drafts(CascadeCatalogue catalogue, KeepingDrafts kept, ProblemSentences sentences) {
    this.catalogue = catalogue;
    this.kept = kept;
    this.sentences = sentences;
  }

  /** A file that cannot be used, with a sentence for each mistake, file and line in front. */
  record Broken(String file, List<String> problems) {}

  List<CascadeDraft> startableBy(CurrentUser user, List<CascadeHead> started) {
    var ids = started.stream().map(CascadeHead::id).collect(Collectors.toSet());
    return all()
        .filter(draft -> isCoordinatedBy(user, draft))
        .filter(draft -> !ids.contains(draft.id().value()))
        .toList();
  }

  List<Broken> brokenFor(CurrentUser user) {
    if (!user.holds(Role.COORDINATOR) && !user.holds(Role.ADMINISTRATOR)) {
      return List.of();
    }
    return catalogue.all().stream()
        .filter(entry -> entry.draft().isEmpty())
        .map(this::broken)
        .toList();
  }

  /**
   * @throws NotFound if there is no such draft, or it is not this person's to start
   */
  CascadeDraft byId(String id, CurrentUser user) {
    return all()
        .filter(draft -> draft.id().value().equals(id) && isCoordinatedBy(user, draft))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /** From files, then those prepared in the program. */
  private Stream<CascadeDraft> all() {
    var fromFiles = catalogue.all().stream().flatMap(entry -> entry.draft().stream());
    return Stream.concat(fromFiles, kept.all().stream());
  }

  private static boolean isCoordinatedBy(CurrentUser user, CascadeDraft draft) {
    return user.person().holds(Role.COORDINATOR, draft.document().issuer());
  }

  private Broken broken(CascadeCatalogue.Entry entry) {
    var locale = LocaleContextHolder.getLocale();
    return new Broken(
        entry.file().getFileName().toString(),
        entry.problems().stream().map(problem -> sentences.of(problem, locale)).toList());
  }
}

package vn.dondoc.obligations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.units.Person;

/**
 * A unit keeps what it has typed of a report until it hands in. One draft for each report, whoever
 * of the unit works on it, and not an act of the unit: the audit trail does not tell of it.
 */
@Service
public class Drafting {
  private final Obligations obligations;
  private final HandoverDrafts drafts;
  private final Submissions submissions;
  private final Competence competence;
  private final UploadPolicy uploads;
  private final Clock clock;

  Drafting(
      Obligations obligations,
      HandoverDrafts drafts,
      Submissions submissions,
      Competence competence,
      UploadPolicy uploads,
      Clock clock) {
    this.obligations = obligations;
    this.drafts = drafts;
    this.submissions = submissions;
    this.competence = competence;
    this.uploads = uploads;
    this.clock = clock;
  }

  /**
   * Saves it instead of the draft that was there, whose files stay.
   *
   * @param more files beside those saved before
   * @return those of {@code more} that will not do; the words and the other files are saved
   * @throws NotFound if there is no such obligation, or it is not this person's unit that owes it
   * @throws Refusal if it has been handed in already, or another page has saved another draft
   *     meanwhile, be it the same person's
   */
  @Transactional
  public List<RefusedFile> keep(
      ObligationId id, HandoverDraft draft, List<Attachment> more, DraftSeen seen, Person who) {
    hold(id, who);
    draft.check();
    drafts
        .headOf(id)
        .filter(head -> !seen.mayReplace(head))
        .ifPresent(
            head -> {
              throw new Refusal("draft-changed", head.name());
            });
    drafts.save(id, draft, seen.page(), who.id(), clock.instant());
    return more.stream().flatMap(file -> attach(id, file).stream()).toList();
  }

  private Optional<RefusedFile> attach(ObligationId id, Attachment file) {
    try {
      uploads.check(List.of(file));
    } catch (Refusal why) {
      return Optional.of(new RefusedFile(file.fileName(), why));
    }
    if (drafts.attach(id, file, uploads.atMost())) {
      return Optional.empty();
    }
    var full = Refusal.ofField("files", "draft-full", file.fileName(), uploads.atMost());
    return Optional.of(new RefusedFile(file.fileName(), full));
  }

  /**
   * Of the files handed in last, those that go in again.
   *
   * @throws NotFound as {@link #keep}
   * @throws Refusal if it has been handed in already
   */
  @Transactional
  public List<Attachment> filesOfLast(ObligationId id, Collection<String> chosen, Person who) {
    hold(id, who);
    return submissions.filesOfLast(id, chosen);
  }

  /**
   * @throws NotFound as {@link #keep}
   * @throws Refusal if it has been handed in already
   */
  @Transactional
  public void remove(ObligationId id, String file, Person who) {
    hold(id, who);
    drafts.detach(id, file);
  }

  /**
   * Begins again with nothing.
   *
   * @throws NotFound as {@link #keep}
   * @throws Refusal if it has been handed in already
   */
  @Transactional
  public void discard(ObligationId id, Person who) {
    hold(id, who);
    drafts.delete(id);
  }

  /**
   * The files of the draft that go with what is handed in.
   *
   * @throws NotFound as {@link #keep}
   * @throws Refusal if one of them is gone
   */
  @Transactional
  public List<Attachment> files(ObligationId id, Collection<String> chosen, Person who) {
    hold(id, who);
    var files = drafts.files(id, chosen);
    if (files.size() < chosen.size()) {
      throw Refusal.ofField("files", "draft-file-gone");
    }
    return files;
  }

  private void hold(ObligationId id, Person who) {
    var obligation = obligations.lockedById(id).orElseThrow(() -> new NotFound(id));
    competence.requireSubmitter(who, obligation);
    if (!obligation.state().isOwedByUnit()) {
      throw new Refusal("already-submitted");
    }
  }
}

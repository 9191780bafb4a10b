package vn.dondoc.documents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.instructions.CascadeDraft;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.Person;
import vn.dondoc.units.Role;

/** A coordinator keeps a draft that was prepared in the program, to start it later. */
@Service
public class KeepingDrafts {
  private final StoredDrafts drafts;
  private final AuditTrail audit;
  private final Clock clock;

  KeepingDrafts(StoredDrafts drafts, AuditTrail audit, Clock clock) {
    this.drafts = drafts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param clonedFrom last year's instruction
   * @throws NotFound if this person coordinates nothing for the issuer
   */
  @Transactional
  public void keep(CascadeDraft draft, InstructionId clonedFrom, Person who) {
    if (!who.holds(Role.COORDINATOR, draft.document().issuer())) {
      throw new NotFound(clonedFrom);
    }
    drafts.save(draft, Optional.of(clonedFrom), who.id(), clock.instant());
    audit.cascade("CASCADE_CLONED", who.id(), clonedFrom, draft.document().title());
  }

  /** All that can be read still. */
  public List<CascadeDraft> all() {
    return drafts.all().stream().flatMap(reading -> reading.value().stream()).toList();
  }
}

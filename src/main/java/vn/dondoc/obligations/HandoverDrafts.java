package vn.dondoc.obligations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dondoc.units.PersonId;

/** One draft for each report that is not handed in yet, with its files. */
interface HandoverDrafts {

  /**
   * @param version rises by one each time it is saved
   * @param name of who saved it last
   * @param page of which it was saved last; empty when unknown
   */
  record Head(int version, String name, String page) {}

  Optional<Head> headOf(ObligationId obligation);

  /** Instead of what was there; its files stay. */
  void save(ObligationId obligation, HandoverDraft draft, String page, PersonId by, Instant at);

  /**
   * The same file sent again is the one that is there already.
   *
   * @return false when there are so many that it has no place
   */
  boolean attach(ObligationId obligation, Attachment file, int atMost);

  /** Those of these ids that there are, in the order in which they were added. */
  List<Attachment> files(ObligationId obligation, Collection<String> ids);

  void detach(ObligationId obligation, String file);

  /** With its files; nothing where there is none. */
  void delete(ObligationId obligation);
}

package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** Lays out who stands where in a cascade. */
@Service
public class Matrices {
  private final RoundHeads rounds;
  private final CountTables tables;
  private final PagedMatrix paged;
  private final WholeMatrix whole;

  Matrices(RoundHeads rounds, CountTables tables, PagedMatrix paged, WholeMatrix whole) {
    this.rounds = rounds;
    this.tables = tables;
    this.paged = paged;
    this.whole = whole;
  }

  /** The columns alone, by deadline. */
  public List<RoundHead> columns(String cascade, Person who) {
    return rounds.of(cascade, who);
  }

  /** Empty when the cascade is not this person's business. */
  public Matrix of(String cascade, Person who, MatrixQuery query) {
    var all = rounds.of(cascade, who);
    var shown =
        all.stream()
            .filter(one -> query.column().isBlank() || one.key().equals(query.column()))
            .toList();
    var page = tables.areKept() ? paged.of(cascade, shown, query) : Optional.<Matrix>empty();
    return page.orElseGet(() -> whole.of(cascade, shown, query));
  }
}

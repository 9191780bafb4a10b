package vn.dondoc.progress;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.dondoc.units.Person;

/** What came in for each report of a cascade, for whoever collects it. */
@Service
public class Consolidations {
  private final RoundHeads rounds;
  private final ConsolidatedRounds consolidated;

  Consolidations(RoundHeads rounds, ConsolidatedRounds consolidated) {
    this.rounds = rounds;
    this.consolidated = consolidated;
  }

  /** One report with all that came in for it. */
  public record OfRound(RoundHead round, Consolidation all) {}

  /** Those that have opened, by deadline; none when the cascade is not this person's business. */
  public List<OfRound> of(String cascade, Person who) {
    return rounds.of(cascade, who).stream()
        .filter(head -> !head.isPlanned())
        .map(this::of)
        .toList();
  }

  /**
   * @param round its name inside the cascade, e.g. "2024-six-months"
   */
  public Optional<OfRound> of(String cascade, String round, Person who) {
    return rounds.of(cascade, who).stream()
        .filter(head -> head.key().equals(round))
        .findFirst()
        .map(this::of);
  }

  private OfRound of(RoundHead head) {
    return new OfRound(head, consolidated.of(List.of(head.id())));
  }
}

package vn.dondoc.obligations;

import org.springframework.stereotype.Component;

/** Counts down what a round is still owed; the last one lets it close. */
@Component
class OpenCount {
  private final Rounds rounds;
  private final RoundFlow flow;

  OpenCount(Rounds rounds, RoundFlow flow) {
    this.rounds = rounds;
    this.flow = flow;
  }

  void oneLess(RoundId round) {
    less(round, 1);
  }

  void less(RoundId round, int number) {
    if (rounds.close(round, number) == 0) {
      flow.wake(round);
    }
  }
}

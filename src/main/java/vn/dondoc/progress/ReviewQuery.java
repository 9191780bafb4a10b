package vn.dondoc.progress;

/**
 * Which of the waiting reports.
 *
 * @param cascade id of an instruction; blank for all
 * @param round id of a round; blank for all
 */
public record ReviewQuery(String cascade, String round) {
  public static final ReviewQuery ALL = new ReviewQuery("", "");

  public ReviewQuery {
    cascade = cascade == null ? "" : cascade;
    round = round == null ? "" : round;
  }
}

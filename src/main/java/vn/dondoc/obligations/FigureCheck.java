package vn.dondoc.obligations;

import java.util.Optional;

/** Whether a figure can be true; used once and thrown away. */
record FigureCheck(Indicator indicator, Figure figure) {
  private static final String MISSING = "figure-missing";
  private static final long MOST = 999_999_999_999L;
  private static final int MAX_WORDS = 4000;

  void check() {
    switch (indicator.type()) {
      case TEXT -> checkWords();
      case INTEGER -> checkCount("amount", figure.amount());
      case PERCENT -> checkRatio();
    }
  }

  /** What is not there yet is no mistake. */
  void checkSoFar() {
    try {
      check();
    } catch (Refusal refusal) {
      if (!refusal.getMessage().equals(MISSING)) {
        throw refusal;
      }
    }
  }

  private void checkWords() {
    if (figure.words().isEmpty()) {
      throw refused("words", MISSING);
    }
    if (figure.words().length() > MAX_WORDS) {
      throw refused("words", "figure-words-too-long", MAX_WORDS);
    }
  }

  /** So that there can be none of none, but not some of none. */
  private void checkRatio() {
    checkCount("amount", figure.amount());
    checkCount("outOf", figure.outOf());
    checkPart("amount", figure.amount().total(), figure.outOf().total());
    if (indicator.bySex()) {
      checkPart("amountFemale", figure.amount().female(), figure.outOf().female());
      checkPart("amountMale", figure.amount().male(), figure.outOf().male());
    }
  }

  private void checkPart(String part, Optional<Long> amount, Optional<Long> outOf) {
    if (amount.orElseThrow() > outOf.orElseThrow()) {
      throw refused(part, "figure-part-exceeds-whole", amount.get(), outOf.get());
    }
  }

  private void checkCount(String part, Count count) {
    checkNumber(part, count.total());
    if (indicator.bySex()) {
      checkNumber(part + "Female", count.female());
      checkNumber(part + "Male", count.male());
      var sexes = count.female().orElseThrow() + count.male().orElseThrow();
      if (sexes != count.total().orElseThrow()) {
        throw refused(part, "figure-sexes-do-not-add-up", sexes, count.total().get());
      }
    }
  }

  private void checkNumber(String part, Optional<Long> number) {
    var found = number.orElseThrow(() -> refused(part, MISSING));
    if (found < 0) {
      throw refused(part, "figure-negative");
    }
    if (found > MOST) {
      throw refused(part, "figure-too-large", MOST);
    }
  }

  private Refusal refused(String part, String key, Object... details) {
    return Refusal.ofField("figures[" + indicator.code() + "." + part + "]", key, details);
  }
}

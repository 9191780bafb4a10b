package vn.dondoc.instructions;

import vn.dondoc.obligations.Refusal;

/** Why somebody decided as she did. */
final class Reason {
  private static final int MAX = 1000;

  private Reason() {}

  static String required(String typed) {
    if (typed == null || typed.isBlank()) {
      throw Refusal.ofField("reason", "why-missing");
    }
    if (typed.length() > MAX) {
      throw Refusal.ofField("reason", "why-too-long", MAX);
    }
    return typed.strip();
  }
}

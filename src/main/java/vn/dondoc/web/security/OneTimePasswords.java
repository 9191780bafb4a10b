package vn.dondoc.web.security;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords that can be read out over the telephone: no 0 and o, no 1, i and l. */
final class OneTimePasswords {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  /** About 79 bits, e.g. {@code kxm7-2fqa-9dtr-wbhe}. */
  String next() {
    return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(GROUP, 0, LETTERS.length())
        .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
        .collect(Collectors.joining());
  }
}

package vn.dondoc.web.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.Refusal;

/** What may be a password: long rather than odd, and nothing that is guessed first. */
@Component
class PasswordRules {
  static final int MIN_LENGTH = 10;

  /** What bcrypt takes in. */
  private static final int MAX_BYTES = 72;

  private final Set<String> common = read();

  /**
   * @param field of the form that is told
   */
  Optional<Refusal> refusalOf(String password, String username, String field) {
    return key(password, username).map(key -> Refusal.ofField(field, key, MIN_LENGTH));
  }

  private Optional<String> key(String password, String username) {
    if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
      return Optional.of("password-short");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of("password-long");
    }
    if (plain(password).contains(plain(username))) {
      return Optional.of("password-username");
    }
    return isGuessedFirst(password) ? Optional.of("password-common") : Optional.empty();
  }

  /** One of the known ones, also with figures and signs around: "matkhau@2024". */
  private boolean isGuessedFirst(String password) {
    var plain = plain(password);
    var letters = plain.replaceAll("[^a-z]", "");
    return letters.isEmpty()
        || plain.chars().distinct().count() < 5
        || common.contains(plain)
        || common.contains(letters);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace(" ", "");
  }

  private static Set<String> read() {
    var file = PasswordRules.class.getResourceAsStream("/common-passwords.txt");
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

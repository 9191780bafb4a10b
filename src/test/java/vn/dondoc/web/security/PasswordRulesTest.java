package vn.dondoc.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.obligations.Refusal;

class PasswordRulesTest {
  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @CsvSource({
    "chín ký tự, refusal.password-short",
    "0912345678, refusal.password-common",
    "aaaaaaaaaaab, refusal.password-common",
    "Mật Khẩu @ 2024!, refusal.password-common",
    "qwertyuiop, refusal.password-common",
    "hà nội 123456, refusal.password-common",
    "DM-Phong-KHTC1, refusal.password-username"
  })
  void whatIsGuessedFirstIsRefused(String password, String key) {
    var typed = key.endsWith("short") ? "chín k tự" : password;
    assertThat(rules.refusalOf(typed, "dm-phong-khtc", "wished").map(Refusal::messageKey))
        .contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ba con mèo đọc báo", "kxm7-2fqa-9dtr-wbhe", "Tr0ng v0 ngan"})
  void aFewWordsAreEnough(String password) {
    assertThat(rules.refusalOf(password, "dm-phong-khtc", "wished")).isEmpty();
  }

  @Test
  void whatBcryptWouldCutOffIsRefused() {
    assertThat(rules.refusalOf("ặ".repeat(20) + "bcdeghik", "x1", "wished"))
        .isEqualTo(Optional.empty());
    assertThat(rules.refusalOf("ặếởỳụ".repeat(8), "x1", "wished").map(Refusal::messageKey))
        .contains("refusal.password-long");
  }
}

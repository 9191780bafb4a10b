package vn.dondoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.MapBindingResult;
import vn.dondoc.web.frame.TypedNumber;

class TypedNumberTest {
  private final MapBindingResult errors = new MapBindingResult(Map.of(), "form");

  @ParameterizedTest
  @CsvSource({"12,12", " 0 ,0", "1.234,1234", "1 234 567,1234567", "-5,-5"})
  void readsWholeNumbersAsPeopleGroupThem(String typed, long number) {
    assertThat(TypedNumber.read("figure", typed, errors)).contains(number);
    assertThat(errors.hasErrors()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mười", "1,5", "1.5", "12.34", "1e3", "9999999999999999"})
  void saysWhatIsNone(String typed) {
    assertThat(TypedNumber.read("figure", typed, errors)).isEmpty();
    assertThat(errors.getFieldError("figure").getCode()).isEqualTo("form.bad-number");
  }

  @Test
  void nothingTypedIsNotZero() {
    assertThat(TypedNumber.read("figure", "  ", errors)).isEmpty();
    assertThat(TypedNumber.read("figure", null, errors)).isEmpty();
    assertThat(errors.hasErrors()).isFalse();
  }
}

package vn.dondoc.web.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;

class ReadingSessionValuesTest {
  private final ReadingSessionValues reading = new ReadingSessionValues();

  @Test
  void readsWhatThisVersionWrote() {
    var written = new SerializingConverter().convert(new LinkingWish("dm-xa", "congvu"));
    assertThat(reading.convert(written)).isEqualTo(new LinkingWish("dm-xa", "congvu"));
  }

  @Test
  void whatAnotherVersionWroteIsAsIfItWereNotThere() {
    var written = new SerializingConverter().convert(new LinkingWish("dm-xa", "congvu"));
    var name = LinkingWish.class.getSimpleName();
    var other = new String(written, ISO_8859_1);
    var renamed = other.replace(name, "LinkingGone");
    assertThat(reading.convert(renamed.getBytes(ISO_8859_1))).isNull();
  }
}

package vn.dondoc.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a page says of its scripts must fit what its header allows. */
final class PagePolicy {
  private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']{24})'");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>([^<]*)");
  private static final Pattern INLINE = Pattern.compile("<[^>]*\\s(?:style|on[a-z]+)\\s*=");

  private PagePolicy() {}

  static String nonce(MockHttpServletResponse answer) {
    var policy = NONCE.matcher(answer.getHeader("Content-Security-Policy"));
    assertThat(policy.find()).as("a nonce in the header").isTrue();
    return policy.group(1);
  }

  static void assertKept(MockHttpServletResponse answer) {
    var page = text(answer);
    var nonce = nonce(answer);
    assertThat(SCRIPT.matcher(page).results())
        .isNotEmpty()
        .allSatisfy(
            script -> {
              assertThat(script.group()).contains("nonce=\"" + nonce + "\"").contains("src=");
              assertThat(script.group(1)).isBlank();
            });
    assertThat(INLINE.matcher(page).results().map(found -> found.group())).isEmpty();
  }

  static String text(MockHttpServletResponse answer) {
    try {
      return answer.getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package vn.dondoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What holds for every page. */
public final class PageChecks {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private PageChecks() {}

  /** Accessible, every sentence found, no wider than its window; a picture of it is kept. */
  public static void assertGood(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    assertThat(page.content())
        .as("every message is found")
        .doesNotContainPattern("\\?\\?\\S+\\?\\?");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("nothing sticks out of the window")
        .isEqualTo(true);
    assertAccessible(page);
  }

  private static void assertAccessible(Page page) {
    // axe is a script, and a sandboxed frame runs none: it would wait for an answer for ever
    var violations = new AxeBuilder(page).exclude("iframe[sandbox]").analyze().getViolations();
    assertThat(violations)
        .as(
            () ->
                violations.stream()
                    .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                    .toList()
                    .toString())
        .isEmpty();
  }
}

package vn.dondoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What holds for every page. */
public final class PageChecks {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** What a page may weigh on its way to a browser that has seen none before, in bytes. */
  private static final int BUDGET = 150_000;

  /** Compressed, whether or not this browser had it already; pictures that are data weigh none. */
  private static final String WEIGHT =
      """
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(entry => entry.name.startsWith(location.origin))
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
      """;

  /** The score of Cumulative Layout Shift from its loading until it is first touched. */
  private static final String SHIFT =
      """
      () => new Promise(resolve => {
        const seen = [];
        const watch = new PerformanceObserver(list => seen.push(...list.getEntries()));
        watch.observe({type: 'first-input', buffered: true});
        watch.observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => setTimeout(() => {
          seen.push(...watch.takeRecords());
          watch.disconnect();
          const loaded = performance.getEntriesByType('navigation')[0].loadEventEnd + 500;
          const touched = seen.filter(e => e.entryType === 'first-input').map(e => e.startTime);
          const end = Math.min(loaded, ...touched);
          resolve(seen.filter(e => e.entryType === 'layout-shift')
            .filter(e => !e.hadRecentInput && e.startTime < end)
            .reduce((sum, e) => sum + e.value, 0));
        }, 50));
      })
      """;

  private PageChecks() {}

  /**
   * Accessible, every sentence found, no wider than its window, light, and nothing moves by itself;
   * a picture of it is kept.
   */
  public static void assertGood(Page page, String name) {
    assertThat(((Number) page.evaluate(WEIGHT)).intValue())
        .as("weight of %s in bytes", name)
        .isLessThanOrEqualTo(BUDGET);
    assertThat(((Number) page.evaluate(SHIFT)).doubleValue()).as("layout shift").isLessThan(0.02);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    assertThat(page.content())
        .as("every message is found")
        .doesNotContainPattern("\\?\\?\\S+\\?\\?")
        .as("everything is said in words")
        .doesNotContain("Optional[", "Optional.empty");
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

package vn.dondoc.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.dondoc.browser.Browsers;
import vn.dondoc.rehearsal.VirtualTime;

/** Gives a test method its {@link Visits}; one browser serves all tests. */
class VisitsExtension implements ParameterResolver, AfterEachCallback {
  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(VisitsExtension.class);

  private record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
    static RunningBrowser start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(Visits.PATIENCE_MS);
      var playwright = Browsers.playwright();
      return new RunningBrowser(playwright, Browsers.launch(playwright));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visits.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var running =
        test.getRoot()
            .getStore(SPACE)
            .computeIfAbsent(
                RunningBrowser.class, key -> RunningBrowser.start(), RunningBrowser.class);
    var program = SpringExtension.getApplicationContext(test);
    tellEngineTheTime(program.getBean(VirtualTime.class));
    var environment = program.getEnvironment();
    var address = "http://localhost:" + environment.getProperty("local.server.port");
    var visits = new Visits(running.browser(), address);
    test.getStore(SPACE).put(Visits.class, visits);
    return visits;
  }

  /** Its clock is one per JVM; another test's program may have turned it meanwhile. */
  private static void tellEngineTheTime(VirtualTime time) {
    time.advanceTo(time.now(), passed -> {});
  }

  @Override
  public void afterEach(ExtensionContext test) {
    var visits = test.getStore(SPACE).get(Visits.class, Visits.class);
    if (visits != null) {
      visits.end();
    }
  }
}

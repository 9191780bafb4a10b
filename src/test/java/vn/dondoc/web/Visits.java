package vn.dondoc.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** People at their browsers, each with cookies of her own. */
public final class Visits {
  /** For a machine that is busy with other tests. */
  static final int PATIENCE_MS = 15_000;

  private final Browser browser;
  private final String address;
  private final List<BrowserContext> open = new ArrayList<>();

  Visits(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /** A page of somebody who has signed in; addresses may be given from the root on. */
  public Page as(String username) {
    return signIn(stranger(), username);
  }

  public Page withoutJavaScriptAs(String username) {
    return signIn(page(options().setJavaScriptEnabled(false)), username);
  }

  /** A page 360 px wide. */
  public Page onPhoneAs(String username) {
    return signIn(page(options().setViewportSize(360, 740)), username);
  }

  public Page stranger() {
    return page(options());
  }

  private Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setBaseURL(address).setViewportSize(1440, 900);
  }

  private Page page(Browser.NewContextOptions options) {
    var context = browser.newContext(options);
    open.add(context);
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  }

  private static Page signIn(Page page, String username) {
    page.navigate("/sign-in");
    page.locator("#username").fill(username);
    page.locator("#password").fill("demo");
    page.locator("form.panel button").first().click();
    return page;
  }

  void end() {
    open.forEach(BrowserContext::close);
  }
}

package vn.dondoc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The one Chromium of the browser tests. {@code -Dchromium.path}, then the environment's {@code
 * CHROMIUM_PATH}, then the {@code PATH}; at last the one Playwright may have downloaded.
 */
public final class Browsers {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /**
   * Else each page opens two more, for an address bar nobody sees: two thirds of the browser's
   * work. Only the last such list counts, so that what Playwright turns off is said again.
   */
  private static final String WITHOUT_PAGES_OF_ITS_OWN =
      "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PaintHolding,HttpsUpgrades,Translate,"
          + "OptimizationHints,MediaRouter,DialMediaRouteProvider,GlobalMediaControls,LensOverlay,"
          + "AvoidUnnecessaryBeforeUnloadCheckSync,BoundaryEventDispatchTracksNodeRemoval,"
          + "DestroyProfileOnBrowserClose,ThirdPartyStoragePartitioning";

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          WITHOUT_PAGES_OF_ITS_OWN);

  private Browsers() {}

  /** Playwright that never downloads a browser by itself. */
  public static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /**
   * A Chromium without a window.
   *
   * @throws IllegalStateException if neither the machine nor Playwright's own store has one
   */
  public static Browser launch(Playwright playwright) {
    var chromium = installed().or(() -> downloaded(playwright)).orElseThrow(Browsers::missing);
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
  }

  /**
   * The machine's Chromium.
   *
   * @throws IllegalStateException if there is none, or the one that was named is not there
   */
  public static Path chromium() {
    return installed().orElseThrow(Browsers::missing);
  }

  static Optional<Path> installed() {
    return find(System::getProperty, System::getenv);
  }

  static Optional<Path> downloaded(Playwright playwright) {
    return Optional.of(Path.of(playwright.chromium().executablePath())).filter(Files::isExecutable);
  }

  /** One that was named must be there: silently taking another would hide the mistake. */
  static Optional<Path> find(UnaryOperator<String> property, UnaryOperator<String> environment) {
    return Stream.of(property.apply("chromium.path"), environment.apply("CHROMIUM_PATH"))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Browsers::named)
        .or(() -> onPath(environment.apply("PATH")));
  }

  private static Path named(String path) {
    var chromium = Path.of(path);
    if (Files.isExecutable(chromium)) return chromium;
    throw new IllegalStateException("No Chromium at " + path + " (chromium.path, CHROMIUM_PATH)");
  }

  private static Optional<Path> onPath(String path) {
    return Optional.ofNullable(path).stream()
        .flatMap(all -> Arrays.stream(all.split(File.pathSeparator)))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static IllegalStateException missing() {
    return new IllegalStateException(
        "No Chromium found. Install chromium or google-chrome, or name one by"
            + " -Dchromium.path=FILE or CHROMIUM_PATH=FILE");
  }
}

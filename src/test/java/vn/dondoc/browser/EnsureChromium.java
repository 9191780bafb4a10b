package vn.dondoc.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Build step before the tests: makes sure that a Chromium is there. One found on the machine, else
 * Debian's package, else Playwright's own download.
 */
public final class EnsureChromium {
  private final BooleanSupplier isThere;
  private final List<Way> ways;

  EnsureChromium(BooleanSupplier isThere, List<Way> ways) {
    this.isThere = isThere;
    this.ways = ways;
  }

  /**
   * @throws IllegalStateException if no way led to a Chromium; says what to install
   */
  public static void main(String[] args) throws InterruptedException {
    new EnsureChromium(
            EnsureChromium::isFound, List.of(EnsureChromium::debian, EnsureChromium::playwright))
        .ensure();
  }

  void ensure() throws InterruptedException {
    if (isThere.getAsBoolean()) return;
    var missing = Browsers.missing();
    for (var way : ways) {
      try {
        way.go();
        if (isThere.getAsBoolean()) return;
      } catch (IOException e) {
        missing.addSuppressed(e);
      }
    }
    throw missing;
  }

  private static boolean isFound() {
    if (Browsers.installed().isPresent()) return true;
    try (var playwright = Browsers.playwright()) {
      return Browsers.downloaded(playwright).isPresent();
    }
  }

  private static void debian() throws IOException, InterruptedException {
    if (!"root".equals(System.getProperty("user.name"))) return;
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) return;
    run(new ProcessBuilder("apt-get", "update"));
    run(new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
  }

  /** What Playwright's command line does, which cannot be called: it ends the build's own JVM. */
  private static void playwright() throws IOException, InterruptedException {
    var driver = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
    driver.command().addAll(List.of("install", "chromium"));
    run(driver);
  }

  private static void run(ProcessBuilder command) throws IOException, InterruptedException {
    command.environment().put("DEBIAN_FRONTEND", "noninteractive");
    var exit = command.inheritIO().start().waitFor();
    if (exit != 0) throw new IOException(command.command() + " ended with " + exit);
  }

  /** One way to get a Chromium; does nothing where it does not apply. */
  interface Way {
    void go() throws IOException, InterruptedException;
  }
}

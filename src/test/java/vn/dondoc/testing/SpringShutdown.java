package vn.dondoc.testing;

import java.time.Duration;

/** The JVM runs shutdown hooks side by side; this puts one behind Spring's. */
final class SpringShutdown {
  private static final Duration HOOKS_HAVE_STARTED = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private SpringShutdown() {}

  /** Waits until the hooks that close Spring contexts are through. */
  static void await() {
    try {
      Thread.sleep(HOOKS_HAVE_STARTED.toMillis());
      for (var thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().matches("Spring(Application|Context)ShutdownHook")) {
          thread.join(PATIENCE.toMillis());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

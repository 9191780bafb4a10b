package vn.dondoc.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.DondocApplication;
import vn.dondoc.rehearsal.VirtualTime;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.Visitor;

/**
 * How long the server takes for the pages of each role on the demo's data, two days after units
 * missed a deadline. Pages and the baseline, a static file of the same program, take turns.
 *
 * <p>Run: {@code mvn -Pbench verify -Dbench=pages}
 */
public final class PageTimes {
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 40;
  private static final String BASELINE = "/css/dondoc.css";

  private PageTimes() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (var program = start()) {
      var port = program.getEnvironment().getProperty("local.server.port");
      var measured = measure("http://localhost:" + port);
      print(measured);
    }
  }

  private static ConfigurableApplicationContext start() {
    var program =
        new SpringApplicationBuilder(DondocApplication.class)
            .profiles("demo")
            .run(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:bench;MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
    var stage = Stage.in(program);
    stage.startCascade();
    program.getBean(VirtualTime.class).advanceTo(Stage.at("2024-05-22T09:00"), passed -> {});
    return program;
  }

  private static Map<String, List<long[]>> measure(String address)
      throws IOException, InterruptedException {
    var visitors = new LinkedHashMap<String, Visitor>();
    for (var page : PAGES.entrySet()) {
      var visitor = new Visitor();
      visitor.signIn(address, address, page.getValue(), "demo");
      visitors.put(page.getKey(), visitor);
    }
    var measured = new LinkedHashMap<String, List<long[]>>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (var visitor : visitors.entrySet()) {
        var base = nanos(visitor.getValue(), address, BASELINE);
        var page = nanos(visitor.getValue(), address, path(visitor.getKey()));
        if (round >= 0) {
          measured
              .computeIfAbsent(visitor.getKey(), key -> new ArrayList<>())
              .add(new long[] {page, base});
        }
      }
    }
    return measured;
  }

  /** From the request to the last byte of the answer. */
  private static long nanos(Visitor visitor, String address, String path)
      throws IOException, InterruptedException {
    var begun = System.nanoTime();
    if (!visitor.sees(address, path)) {
      throw new IllegalStateException(path + " was not shown");
    }
    return System.nanoTime() - begun;
  }

  /** Page and who opens it. */
  private static final Map<String, String> PAGES = pages();

  private static Map<String, String> pages() {
    var pages = new LinkedHashMap<String, String>();
    pages.put("tasks", "dm-phong-khtc");
    pages.put("obligations/" + Stage.obligation("six-months", "phong-khtc"), "dm-phong-khtc");
    pages.put("reviews", "dm-phong-xdnsvhgd");
    pages.put("overview", "dp-so");
    pages.put("cascades", "dp-so");
    pages.put("cascades/" + Stage.CASCADE, "dp-so");
    pages.put("cascades/" + Stage.CASCADE + "?tab=timeline", "dp-so");
    pages.put("mails", "dp-so");
    pages.put("search?q=bao+tang", "dp-so");
    pages.put("calendar", "dp-so");
    pages.put("leader", "ld-phong-khtc");
    pages.put("admin", "qt-so");
    return pages;
  }

  private static String path(String page) {
    return "/" + page;
  }

  private static void print(Map<String, List<long[]>> measured) {
    System.out.println("| page | p50 ms | p95 ms | p50 : static file |");
    System.out.println("|---|---|---|---|");
    measured.forEach(
        (page, times) ->
            System.out.println(
                String.format(
                    Locale.ROOT,
                    "| /%s | %.1f | %.1f | %.1f |",
                    page,
                    quantile(times, 0, 0.5) / 1e6,
                    quantile(times, 0, 0.95) / 1e6,
                    (double) quantile(times, 0, 0.5) / quantile(times, 1, 0.5))));
  }

  private static long quantile(List<long[]> times, int column, double share) {
    var sorted = times.stream().mapToLong(pair -> pair[column]).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
  }
}

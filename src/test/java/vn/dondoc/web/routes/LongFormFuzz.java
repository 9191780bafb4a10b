package vn.dondoc.web.routes;

import java.io.IOException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.DondocApplication;
import vn.dondoc.testing.Databases;

/**
 * Every bad value in every field of every route, on H2 and on PostgreSQL; ends with 1 when one
 * answer was bad. {@code fuzz.seed} and {@code fuzz.cases} (per route) choose some of them; with
 * {@code faults} it must be named, as {@code forms}.
 */
final class LongFormFuzz {
  private LongFormFuzz() {}

  public static void main(String[] arguments) throws IOException {
    var faults = System.getProperty("faults", "");
    if (!faults.isBlank() && !faults.contains("forms")) {
      return;
    }
    var seed = Long.getLong("fuzz.seed", 20240520);
    var perRoute = Integer.getInteger("fuzz.cases", Integer.MAX_VALUE);
    var wrong = 0;
    for (var database : Databases.both().toList()) {
      var user = database.vendor().equals("h2") ? "sa" : "postgres";
      var application =
          new SpringApplicationBuilder(DondocApplication.class)
              .profiles("demo")
              .run(
                  "--server.port=0",
                  "--logging.level.root=OFF",
                  "--spring.datasource.url=" + database.url(),
                  "--spring.datasource.username=" + user);
      try (application) {
        wrong += run((WebApplicationContext) application, seed, perRoute, database.vendor());
      }
    }
    System.exit(wrong == 0 ? 0 : 1);
  }

  private static int run(WebApplicationContext program, long seed, int perRoute, String vendor)
      throws IOException {
    var table = RouteTable.read();
    var fuzz =
        new FormFuzz(RouteWorld.in(program), new Door(program), RouteTable.handlers(program), seed);
    fuzz.lookAt(table);
    var wrong = 0;
    for (var route : table) {
      var before = System.nanoTime();
      var casesBefore = fuzz.cases();
      var found = fuzz.send(route, perRoute);
      found.forEach(System.out::println);
      wrong += found.size();
      System.out.printf(
          "# %s: %d cases, %d ms%n",
          route.key(), fuzz.cases() - casesBefore, (System.nanoTime() - before) / 1_000_000);
    }
    System.out.printf(
        "%s: %d cases, seed %d, %d answered badly%n", vendor, fuzz.cases(), seed, wrong);
    return wrong;
  }
}

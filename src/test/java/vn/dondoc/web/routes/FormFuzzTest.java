package vn.dondoc.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.web.PageTest;

/** A seeded sample of what the long run sends. */
@PageTest
class FormFuzzTest {
  private static final long SEED = 20240520;

  private static final int CASES_PER_ROUTE = 2;

  @Autowired private WebApplicationContext program;

  @Test
  void noFieldOfAnyRouteMakesThePageFailOrHang() throws Exception {
    var table = RouteTable.read();
    var fuzz =
        new FormFuzz(RouteWorld.in(program), new Door(program), RouteTable.handlers(program), SEED);
    fuzz.lookAt(table);

    var wrong =
        table.stream()
            .flatMap(route -> fuzz.send(route, CASES_PER_ROUTE).stream())
            .collect(Collectors.joining("\n"));

    assertThat(wrong).as("of %s cases, seed %s", fuzz.cases(), SEED).isEmpty();
  }
}

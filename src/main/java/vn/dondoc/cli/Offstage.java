package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the program in memory, without pages: the same beans on a database of their own. */
final class Offstage {
  private Offstage() {}

  static ConfigurableApplicationContext start(Class<?> application, List<String> more) {
    var arguments = new ArrayList<String>(more);
    arguments.add(
        "--spring.datasource.url=jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
    return NotStarted.unless(
        new SpringApplicationBuilder(application).profiles("rehearsal"),
        arguments.toArray(String[]::new));
  }
}

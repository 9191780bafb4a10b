package vn.dondoc.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.dondoc.DondocApplication;

/**
 * The program as a deployment runs it, the engine's and Quartz's own threads at work, but without
 * pages and at another date. In a JVM of its own, to be killed. Obeys one command a line on its
 * standard input and answers {@code NODE done} or {@code NODE refused}.
 *
 * <p>Its first argument is the moment it starts at; the others are settings.
 */
final class Node {
  static final String ANSWER = "NODE ";

  private Node() {}

  public static void main(String[] arguments) throws IOException {
    var now = Instant.parse(arguments[0]);
    Shifted.CLOCK.turnTo(now);
    var settings = Arrays.copyOfRange(arguments, 1, arguments.length);
    var context =
        new SpringApplicationBuilder(DondocApplication.class, Shifted.class)
            .web(WebApplicationType.NONE)
            .run(settings);
    var duties = new NodeDuties(context, Shifted.CLOCK);
    answer("ready");
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = input.readLine(); line != null; line = input.readLine()) {
      answer(obey(duties, line.split(" ")));
    }
    System.exit(0);
  }

  private static String obey(NodeDuties duties, String... command) {
    try {
      return duties.obey(command);
    } catch (Exception e) {
      e.printStackTrace(System.out);
      return "refused";
    }
  }

  private static void answer(String word) {
    System.out.println(ANSWER + word);
  }

  /**
   * The clock that all of the program follows here. No {@code @Configuration}, which every test's
   * program would find and follow, too.
   */
  static class Shifted {
    static final ShiftedClock CLOCK = new ShiftedClock();

    @Bean
    @Primary
    Clock shiftedClock() {
      return CLOCK;
    }
  }
}

package vn.dondoc.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;

/**
 * The program in a JVM of its own, to be killed. Obeys one command a line on its standard input:
 * {@code start} or {@code to LOCAL-TIME}; answers {@code done} when it has.
 */
final class KilledProgram {
  private KilledProgram() {}

  public static void main(String[] arguments) throws IOException {
    var database = new TestDatabase(arguments[0], arguments[1], null, () -> {});
    var stage =
        Stage.on(
            database,
            "dondoc.practice-mail.enabled=false",
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + arguments[2]);
    answer("ready");
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = input.readLine(); line != null; line = input.readLine()) {
      obey(stage, line.split(" "));
      answer("done");
    }
    stage.close();
  }

  private static void obey(Stage stage, String... command) {
    switch (command[0]) {
      case "start" -> stage.startCascade();
      case "to" -> stage.theClockReaches(command[1]);
      default -> throw new IllegalArgumentException(command[0]);
    }
  }

  private static void answer(String word) {
    System.out.println("KILLED-PROGRAM " + word);
  }
}

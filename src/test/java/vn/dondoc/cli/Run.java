package vn.dondoc.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.dondoc.DondocApplication;

/** A command as a person typed it, and what came of it. */
record Run(int exitCode, String output) {

  static Run run(String... arguments) {
    var out = System.out;
    var captured = new ByteArrayOutputStream();
    System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
    try {
      var exitCode = Dondoc.run(DondocApplication.class, arguments);
      return new Run(exitCode, captured.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
    }
  }
}

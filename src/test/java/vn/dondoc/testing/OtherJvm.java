package vn.dondoc.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How a test starts a program in a JVM beside it. */
public final class OtherJvm {
  private OtherJvm() {}

  /** That of the running tests. */
  public static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /**
   * For a short life: the first compiler and one thread to collect garbage.
   *
   * @param options of the JVM, e.g. {@code -Xmx512m}
   */
  public static List<String> command(List<String> options, Class<?> program, String... arguments) {
    return command(classPath(), options, program, arguments);
  }

  /** The same of an earlier version, which its class path holds. */
  public static List<String> command(
      String classPath, List<String> options, Class<?> program, String... arguments) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.of(
            List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
            options,
            List.of("-cp", classPath, program.getName()),
            List.of(arguments))
        .flatMap(List::stream)
        .toList();
  }
}

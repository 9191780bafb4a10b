package vn.dondoc.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An earlier {@code dondoc.jar}, laid out so that a {@link NodeProgram} can run what is in it. */
final class PreviousJar {
  private static final String INSIDE = "BOOT-INF/";

  /** Of the tests no more than this: the program would take up the beans of the others. */
  private static final List<String> COMMANDS =
      List.of(
          "vn/dondoc/cluster/NodeProgram.class",
          "vn/dondoc/cluster/World.class",
          "logback-node.xml");

  private PreviousJar() {}

  /** Returns the class path of a node of that version. */
  static String unpack(Path jar, Path into) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        unpack(zip, entries.nextElement(), into);
      }
    }
    var commands = into.resolve("commands");
    for (var part : COMMANDS) {
      copy(part, commands);
    }
    return String.join(
        File.pathSeparator,
        commands.toString(),
        into.resolve(INSIDE + "classes").toString(),
        into.resolve(INSIDE + "lib") + "/*");
  }

  private static void copy(String resource, Path into) throws IOException {
    var target = into.resolve(resource);
    Files.createDirectories(target.getParent());
    try (var content = PreviousJar.class.getResourceAsStream("/" + resource)) {
      Files.copy(content, target);
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path into) throws IOException {
    var target = into.resolve(entry.getName()).normalize();
    if (entry.isDirectory() || !target.startsWith(into) || !entry.getName().startsWith(INSIDE)) {
      return;
    }
    Files.createDirectories(target.getParent());
    try (var content = zip.getInputStream(entry)) {
      Files.copy(content, target);
    }
  }
}

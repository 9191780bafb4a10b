package vn.dondoc.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An earlier {@code dondoc.jar}, laid out so that a {@link NodeProgram} can run what is in it. */
final class PreviousJar {
  private static final String INSIDE = "BOOT-INF/";

  private PreviousJar() {}

  /** Returns the class path of a node of that version. */
  static String unpack(Path jar, Path into) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        unpack(zip, entries.nextElement(), into);
      }
    }
    var commands = Path.of(NodeProgram.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return String.join(
        File.pathSeparator,
        into.resolve(INSIDE + "classes").toString(),
        into.resolve(INSIDE + "lib") + "/*",
        commands.toString());
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

package vn.dondoc.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The files of {@code dondoc.config.directory}. What is not there at all, a file or a whole
 * directory, is taken from the copies packaged in the program.
 */
@Component
public class ConfigFiles {
  private final Path directory;
  private final PackagedConfig packaged;

  ConfigFiles(ConfigProperties properties, PackagedConfig packaged) {
    this.directory = properties.path();
    this.packaged = packaged;
  }

  /**
   * @param name e.g. {@code holidays.yml}
   * @return a file that exists, or the place where it was looked for
   */
  public Path file(String name) {
    var own = directory.resolve(name);
    return Files.exists(own) ? own : packaged.file(name).orElse(own);
  }

  /**
   * The files right below a directory, by name. An empty directory means none.
   *
   * @param glob e.g. {@code *.yml}
   */
  public List<Path> files(String directoryName, String glob) {
    var own = ownFiles(directoryName, glob);
    return own.isEmpty() && !Files.isDirectory(directory.resolve(directoryName))
        ? packaged.files(directoryName, glob)
        : own;
  }

  /** As {@link #files}, but never the packaged copies. */
  public List<Path> ownFiles(String directoryName, String glob) {
    var own = directory.resolve(directoryName);
    return Files.isDirectory(own) ? list(own, glob) : List.of();
  }

  private static List<Path> list(Path directory, String glob) {
    var found = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(directory, glob)) {
      files.forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.stream().sorted().toList();
  }
}

package vn.dondoc.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The program's own copies of {@code config/}, put into a directory for the readers of files. */
@Component
class PackagedConfig implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(PackagedConfig.class);

  private final ResourcePatternResolver resources;
  private Path copies;

  PackagedConfig(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  Optional<Path> file(String name) {
    return Stream.of(resources.getResource("classpath:config/" + name))
        .filter(Resource::exists)
        .map(resource -> copied(resource, name))
        .findFirst();
  }

  List<Path> files(String directory, String glob) {
    try {
      var found = resources.getResources("classpath*:config/" + directory + "/" + glob);
      return Stream.of(found)
          .map(resource -> copied(resource, directory + "/" + resource.getFilename()))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Once, since somebody may be reading the copy. */
  private synchronized Path copied(Resource resource, String name) {
    try {
      if (copies == null) {
        copies = Files.createTempDirectory("dondoc-config");
      }
      var copy = copies.resolve(name);
      if (Files.notExists(copy)) {
        LOG.info("Using the packaged config/{}", name);
        Files.createDirectories(copy.getParent());
        write(resource, copy);
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Resource resource, Path copy) throws IOException {
    try (var content = resource.getInputStream()) {
      Files.copy(content, copy);
    }
  }

  @Override
  public synchronized void destroy() throws IOException {
    FileSystemUtils.deleteRecursively(copies);
  }
}

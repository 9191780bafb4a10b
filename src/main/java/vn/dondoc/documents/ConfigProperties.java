package vn.dondoc.documents;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.config.*}: where the files of this deployment are.
 *
 * @param directory with {@code holidays.yml}, {@code units/} and {@code cascades/}, from the
 *     working directory; a text, because Spring would take a path for a resource of the program
 *     first
 */
@Validated
@ConfigurationProperties("dondoc.config")
record ConfigProperties(@NotBlank @DefaultValue("config") String directory) {

  Path path() {
    return Path.of(directory);
  }
}

package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A story that is played in a directory of its own, which is kept where something was found. */
interface Played {

  Outcome in(Path directory) throws IOException, InterruptedException;

  static Outcome play(Played story) throws IOException, InterruptedException {
    var directory = Files.createTempDirectory("dondoc-faults");
    var outcome = story.in(directory);
    if (outcome.isClean()) {
      FileSystemUtils.deleteRecursively(directory);
    } else {
      System.out.println("What happened is kept in " + directory);
    }
    return outcome;
  }
}

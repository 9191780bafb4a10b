package vn.dondoc.web.frame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.documents.UploadReading;
import vn.dondoc.obligations.Attachment;

/** The files that really came with a form. */
@Component
public class ChosenFiles {
  private final UploadReading uploads;

  ChosenFiles(UploadReading uploads) {
    this.uploads = uploads;
  }

  /**
   * Whether one was chosen; the browser sends an empty part otherwise.
   *
   * @param file may be null
   */
  public static boolean isChosen(MultipartFile file) {
    return file != null
        && file.getOriginalFilename() != null
        && !file.getOriginalFilename().isBlank();
  }

  /**
   * @param file may be null
   */
  public Optional<Attachment> read(MultipartFile file) throws IOException {
    return isChosen(file)
        ? Optional.of(uploads.read(file.getOriginalFilename(), file.getBytes()))
        : Optional.empty();
  }

  /**
   * @param files may be null
   */
  public List<Attachment> readAll(List<MultipartFile> files) throws IOException {
    var chosen = new ArrayList<Attachment>();
    for (var file : files == null ? List.<MultipartFile>of() : files) {
      read(file).ifPresent(chosen::add);
    }
    return chosen;
  }
}

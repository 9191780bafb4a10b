package vn.dondoc.obligations;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * {@code dondoc.uploads.*}: which files may be handed in.
 *
 * @param maxSize of one file
 * @param atMost files with one report
 * @param mediaTypes by content, not by name
 */
@Validated
@ConfigurationProperties("dondoc.uploads")
public record UploadPolicy(
    @NotNull @DefaultValue("20MB") DataSize maxSize,
    @Positive @DefaultValue("5") int atMost,
    @NotEmpty
        @DefaultValue({
          "application/pdf",
          "application/msword",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.ms-excel",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "image/jpeg",
          "image/png"
        })
        Set<String> mediaTypes) {
  private static final int MAX_NAME = 255;

  void check(List<Attachment> files) {
    checkCount(files.size());
    files.forEach(file -> check("files", file));
  }

  void checkCount(int files) {
    if (files > atMost) {
      throw Refusal.ofField("files", "too-many-files", atMost);
    }
  }

  /** Refuses a file that is empty, too large, too long in its name or of a kind not taken. */
  public void check(Attachment file) {
    check("file", file);
  }

  private void check(String field, Attachment file) {
    if (file.fileName().length() > MAX_NAME) {
      throw Refusal.ofField(field, "file-name-too-long", MAX_NAME);
    }
    if (file.content().length == 0) {
      throw Refusal.ofField(field, "file-empty", file.fileName());
    }
    if (file.content().length > maxSize.toBytes()) {
      throw Refusal.ofField(field, "file-too-large", file.fileName(), maxSize.toMegabytes());
    }
    if (!mediaTypes.contains(file.mediaType())) {
      throw Refusal.ofField(field, "file-type", file.fileName(), file.mediaType());
    }
  }
}

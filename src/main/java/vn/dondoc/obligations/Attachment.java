package vn.dondoc.obligations;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file handed in.
 *
 * @param mediaType as found in the content itself, not as the browser named it
 */
public record Attachment(String fileName, String mediaType, byte[] content) {

  /** Of the content, in hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package vn.dondoc.web.admin;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Addresses of the pages of a list, up to the number of the page. */
final class Listed {
  private Listed() {}

  /**
   * @param filter pairs of a parameter and its value
   */
  static String at(String path, String... filter) {
    var address = new StringBuilder(path).append('?');
    for (int i = 0; i < filter.length; i += 2) {
      address.append(filter[i]).append('=');
      address.append(UriUtils.encode(filter[i + 1], StandardCharsets.UTF_8)).append('&');
    }
    return address.append("page=").toString();
  }
}

package vn.dondoc.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What is tried and by whom, as far as it slows down the next try.
 *
 * @param kind of try, e.g. "sign-in.account"
 * @param who the name typed or the address it comes from
 */
record Attempt(String kind, String who, Pace pace) {

  String hash() {
    var key = kind + "|" + who.strip().toLowerCase(Locale.ROOT);
    return Hashes.sha256(key.getBytes(StandardCharsets.UTF_8));
  }
}

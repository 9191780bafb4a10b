package vn.dondoc.web.cascades;

import java.util.Locale;
import java.util.stream.Stream;
import vn.dondoc.obligations.NotFound;

/** The ways to change a running cascade. */
enum ChangeAct {
  RETIME,
  WITHDRAW,
  ADD_UNIT,
  REPLACE;

  /** The name in addresses and messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ChangeAct ofCode(String code) {
    return Stream.of(values())
        .filter(act -> act.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound(code));
  }
}

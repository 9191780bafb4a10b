package vn.dondoc.units;

/** How far down a unit is. Districts ended on 30/6/2025. */
public enum Level {
  PROVINCE("province"),
  DISTRICT("district"),
  COMMUNE("commune"),
  /** Thôn, tổ dân phố: no level of government, but spoken to by one. */
  VILLAGE("village");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** Its name in files and tables. */
  public String code() {
    return code;
  }
}

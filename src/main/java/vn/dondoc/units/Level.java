package vn.dondoc.units;

/** The level of government a unit belongs to. Districts ended on 30/6/2025. */
public enum Level {
  PROVINCE("province"),
  DISTRICT("district"),
  COMMUNE("commune");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** Its name in files and tables. */
  public String code() {
    return code;
  }
}

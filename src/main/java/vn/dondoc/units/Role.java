package vn.dondoc.units;

/** What a person is in a unit. */
public enum Role {
  /** Đầu mối: submits for the unit and is reminded. */
  FOCAL_POINT("focal-point"),
  /** Lãnh đạo: hears of what is overdue. */
  LEADER("leader"),
  /** Điều phối: starts cascades and follows them. */
  COORDINATOR("coordinator"),
  /** Quản trị: accounts, units, incidents. */
  ADMINISTRATOR("administrator");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** Its name in files and tables. */
  public String code() {
    return code;
  }
}

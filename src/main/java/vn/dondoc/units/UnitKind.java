package vn.dondoc.units;

/** What a unit is; collective addressees are told apart by it. */
public enum UnitKind {
  PEOPLES_COMMITTEE("ubnd"),
  DEPARTMENT("so"),
  DIVISION("phong"),
  BOARD("ban"),
  /** Follows its own line, yet "các phòng, ban, ngành" of a district means it. */
  POLICE("cong-an"),
  PUBLIC_SERVICE_UNIT("don-vi-su-nghiep"),
  SCHOOL("truong-hoc"),
  VILLAGE("thon"),
  PARTY_BODY("co-quan-dang"),
  FATHERLAND_FRONT("mat-tran"),
  MASS_ORGANISATION("doan-the"),
  /** Members from other units and no staff of its own, so "các phòng, ban" does not mean it. */
  COMMITTEE("uy-ban");

  private final String code;

  UnitKind(String code) {
    this.code = code;
  }

  /** Its name in files and tables. */
  public String code() {
    return code;
  }
}

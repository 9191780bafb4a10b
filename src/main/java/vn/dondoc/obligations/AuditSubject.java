package vn.dondoc.obligations;

import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

/** Whom an act was about that belongs to no instruction. */
public record AuditSubject(String kind, String id) {

  public static AuditSubject of(PersonId person) {
    return new AuditSubject("person", person.value());
  }

  public static AuditSubject of(UnitId unit) {
    return new AuditSubject("unit", unit.value());
  }

  /** As it is stored, e.g. "person:dm-phong-khtc". */
  @Override
  public String toString() {
    return kind + ":" + id;
  }
}

package vn.dondoc.web.admin;

import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

/** Ids out of addresses: what cannot be one is not found. */
final class Ids {
  private Ids() {}

  static UnitId unit(String id) {
    try {
      return new UnitId(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound(id);
    }
  }

  static PersonId person(String id) {
    try {
      return new PersonId(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound(id);
    }
  }
}

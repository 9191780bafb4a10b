package vn.dondoc.web.people;

/**
 * One role of a person in one unit goes to somebody else.
 *
 * @param role its code
 * @param successor her address
 */
record HandOverForm(String person, String unit, String role, String successor) {
  static final HandOverForm BLANK = new HandOverForm(null, null, null, null);
}

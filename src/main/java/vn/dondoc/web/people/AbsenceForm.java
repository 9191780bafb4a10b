package vn.dondoc.web.people;

/**
 * Who is away from when to when.
 *
 * @param substitute her address
 */
record AbsenceForm(String person, String from, String to, String substitute, String reason) {
  static final AbsenceForm BLANK = new AbsenceForm(null, null, null, null, null);
}

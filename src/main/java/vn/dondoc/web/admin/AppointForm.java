package vn.dondoc.web.admin;

/** Somebody who gets a role in a unit; the name only counts for somebody new. */
record AppointForm(String email, String name, String role) {
  static final AppointForm BLANK = new AppointForm("", "", "focal-point");

  AppointForm {
    email = email == null ? "" : email;
    name = name == null ? "" : name;
    role = role == null ? "" : role;
  }
}

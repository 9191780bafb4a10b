package vn.dondoc.web.admin;

/**
 * A person's name and address as typed.
 *
 * @param seen fingerprint of the person that the form showed
 */
record PersonForm(String name, String email, String seen) {

  /** A form without a field is answered as an empty one. */
  PersonForm {
    name = name == null ? "" : name;
    email = email == null ? "" : email;
  }
}

package vn.dondoc.web.admin;

/**
 * A person's name and address as typed.
 *
 * @param seen fingerprint of the person that the form showed
 */
record PersonForm(String name, String email, String seen) {}

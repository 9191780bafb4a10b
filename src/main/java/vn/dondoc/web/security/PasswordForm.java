package vn.dondoc.web.security;

/** Passwords as typed; shown again never. */
record PasswordForm(String old, String wished, String again) {

  PasswordForm {
    old = old == null ? "" : old;
    wished = wished == null ? "" : wished;
    again = again == null ? "" : again;
  }
}

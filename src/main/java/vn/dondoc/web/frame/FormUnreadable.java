package vn.dondoc.web.frame;

/** Sent fields that none of our forms has, or hidden ones with what our forms never put in them. */
class FormUnreadable extends RuntimeException {

  FormUnreadable(String form, Throwable cause) {
    super("cannot read the form " + form, cause);
  }
}

package vn.dondoc.web.people;

/** A person's address, corrected. */
record AddressForm(String person, String address) {
  static final AddressForm BLANK = new AddressForm(null, null);
}

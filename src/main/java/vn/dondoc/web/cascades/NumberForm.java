package vn.dondoc.web.cascades;

/** As typed; nothing typed is lost. */
record NumberForm(String number, String issuedOn) {}

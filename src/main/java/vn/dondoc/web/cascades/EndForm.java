package vn.dondoc.web.cascades;

/** As typed. */
record EndForm(String reason) {}

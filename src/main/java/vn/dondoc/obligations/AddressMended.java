package vn.dondoc.obligations;

import vn.dondoc.units.PersonId;

/** Somebody corrected an address that took no mail, or found that it does take mail. */
public record AddressMended(PersonId person, String address) {}

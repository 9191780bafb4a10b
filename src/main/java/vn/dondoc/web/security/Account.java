package vn.dondoc.web.security;

import vn.dondoc.units.PersonId;

/**
 * What a person signs in with.
 *
 * @param passwordHash with the name of its algorithm in front
 */
record Account(String username, String passwordHash, PersonId person, boolean enabled) {}

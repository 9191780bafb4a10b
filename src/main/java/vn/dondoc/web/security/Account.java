package vn.dondoc.web.security;

import java.time.Instant;
import java.util.Optional;
import vn.dondoc.units.PersonId;

/**
 * What a person signs in with.
 *
 * @param passwordHash with the name of its algorithm in front
 * @param mustChange whether the password came from somebody else and serves only to choose one
 * @param signedInAt the last time
 * @param signedInBefore the time before that
 */
record Account(
    String username,
    String passwordHash,
    PersonId person,
    boolean enabled,
    boolean mustChange,
    Optional<Instant> signedInAt,
    Optional<Instant> signedInBefore) {

  /** Never used yet. */
  static Account fresh(String username, String passwordHash, PersonId person, boolean mustChange) {
    return new Account(
        username, passwordHash, person, true, mustChange, Optional.empty(), Optional.empty());
  }
}

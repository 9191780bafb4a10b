package vn.dondoc.web.security;

import java.io.Serializable;

/**
 * Who somebody is to an identity provider. An e-mail address says nothing here: it may be given to
 * another person one day.
 *
 * @param issuer of the provider, a URL
 * @param subject never changes and is never given to another person
 */
public record Identity(String issuer, String subject) implements Serializable {}

package vn.dondoc.web.security;

/** What a session remembers of whoever signed in, whichever way: no roles, these are read anew. */
interface AccountSession {

  /** Of the account. */
  String username();

  /** False once the account was stopped or its password changed. */
  boolean isStillGood(Account account);
}

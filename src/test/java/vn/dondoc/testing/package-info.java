/** What tests of several modules share. */
package vn.dondoc.testing;

package vn.dondoc.organisation;

/** What can change of a unit or a person; its word is {@code org.field.<NAME>} in messages. */
public enum OrgField {
  NAME,
  SHORT_NAME,
  KIND,
  LEVEL,
  PARENT,
  FROM,
  TO,
  EMAIL,
  ROLES
}

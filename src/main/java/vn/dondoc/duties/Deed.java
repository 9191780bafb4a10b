package vn.dondoc.duties;

/** What a person did about a duty. */
enum Deed {
  TAKEN_OVER,
  LET_GO,
  NOTED,
  CLOSED,
  CARRIED_OVER,
  REOPENED
}

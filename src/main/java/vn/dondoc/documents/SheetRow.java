package vn.dondoc.documents;

/** One of several of a kind in a draft. */
interface SheetRow<T extends SheetRow<T>> {

  /** Empty when it is known by its number alone. */
  String rowName();

  /** What its name is made of. */
  String rowText();

  /** How long a name made up for it may be. */
  default int longestName() {
    return 32;
  }

  /** Under this name, with what forms do not show. */
  T keeping(String name, T stored);
}

package vn.dondoc.web.drafts;

/** The draft is a cascade by now. */
class AlreadyStarted extends RuntimeException {
  private final String id;

  AlreadyStarted(String id) {
    super(id);
    this.id = id;
  }

  String id() {
    return id;
  }
}

package vn.dondoc.obligations;

/**
 * What a page knows of the draft on which it goes on.
 *
 * @param version that it showed; 0 where there was no draft
 * @param page a token of its own, the same as long as it stays open; empty when it has none
 */
public record DraftSeen(int version, String page) {
  private static final int MAX_PAGE = 64;

  /** A token that no page of ours would send is none. */
  public DraftSeen {
    page = page == null || page.length() > MAX_PAGE ? "" : page;
  }

  /** Its own later one it may replace: it saves by itself while its button is pressed. */
  boolean mayReplace(HandoverDrafts.Head head) {
    return head.version() == version || !page.isEmpty() && page.equals(head.page());
  }
}

package vn.dondoc.progress;

/**
 * What waits for an administrator among her own people and units.
 *
 * @param mailsFailed will not be tried again
 * @param mailsInDoubt perhaps sent twice
 * @param addressesBounced people whose mail server refuses them
 * @param unitsUnreachable units in which nobody who hands in or leads can be mailed
 */
public record AdminTally(
    int mailsFailed, int mailsInDoubt, int addressesBounced, int unitsUnreachable) {

  public boolean isCalm() {
    return mailsFailed + mailsInDoubt + addressesBounced + unitsUnreachable == 0;
  }
}

package vn.dondoc.operations;

/**
 * What stands at one element of a process now.
 *
 * @param element id in the model
 * @param label as the model draws it, in Vietnamese
 * @param active instances that wait or work there
 * @param failed jobs there whose last attempt failed, tried again or not
 */
public record ElementLoad(String element, String label, long active, long failed) {

  public boolean isBusy() {
    return active > 0 || failed > 0;
  }
}

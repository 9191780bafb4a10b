package vn.dondoc.rehearsal;

/** The program refused a deed as it would refuse it to a person; the cause says why. */
public class DeedRefused extends RuntimeException {
  private final transient Deed deed;

  DeedRefused(Deed deed, RuntimeException cause) {
    super(cause);
    this.deed = deed;
  }

  public Deed deed() {
    return deed;
  }
}

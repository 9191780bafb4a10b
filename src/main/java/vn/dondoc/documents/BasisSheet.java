package vn.dondoc.documents;

/**
 * A document that the draft answers, as typed.
 *
 * @param id of one on record, or made up for one that is not
 */
public record BasisSheet(String id, HeadSheet head) implements SheetRow<BasisSheet> {

  public BasisSheet {
    id = Blank.or(id);
    head = head == null ? new HeadSheet(null, null, null, null, null, null, null) : head;
  }

  /** One that is not on record; the address of the form has an id too, which is not its. */
  public BasisSheet unnamed() {
    return new BasisSheet("", head);
  }

  /** Issued by that unit, or by whom people call so. */
  public BasisSheet issuedBy(String issuer) {
    return new BasisSheet(
        id,
        new HeadSheet(
            head.number(),
            head.symbol(),
            head.date(),
            head.notBefore(),
            head.year(),
            issuer,
            head.title()));
  }

  @Override
  public String rowName() {
    return id;
  }

  @Override
  public String rowText() {
    return "vb " + head.number() + " " + head.year() + " " + head.issuer();
  }

  @Override
  public int longestName() {
    return 64;
  }

  @Override
  public BasisSheet keeping(String name, BasisSheet stored) {
    return new BasisSheet(name, head.tidy());
  }
}

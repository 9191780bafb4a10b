package vn.dondoc.documents;

import vn.dondoc.instructions.AddresseeGroup;
import vn.dondoc.obligations.Tone;

/**
 * A group of addressees as typed.
 *
 * @param key names it inside the draft
 * @param tone code of a tone
 */
public record GroupSheet(String key, String tone, SelectorSheet selector)
    implements SheetRow<GroupSheet> {

  public GroupSheet {
    key = Blank.or(key);
    tone = Blank.or(tone);
    selector = selector == null ? SelectorSheet.blank() : selector;
  }

  /** A new one, of units below that one. */
  public static GroupSheet begun(String within) {
    return new GroupSheet("", "required", new SelectorSheet(null, within, null, null, null));
  }

  /** Ready to be resolved, once nothing in it is wrong. */
  public AddresseeGroup group() {
    var requested = tone.equals("requested");
    return new AddresseeGroup(key, requested ? Tone.REQUESTED : Tone.REQUIRED, selector.selector());
  }

  @Override
  public GroupSheet keeping(String name, GroupSheet stored) {
    return new GroupSheet(name, tone, selector);
  }

  @Override
  public String rowName() {
    return key;
  }

  @Override
  public String rowText() {
    return selector.text();
  }
}

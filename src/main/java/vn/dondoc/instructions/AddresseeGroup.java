package vn.dondoc.instructions;

import vn.dondoc.obligations.Tone;
import vn.dondoc.units.Selector;

/**
 * Units spoken to together, such as "UBND các xã, thị trấn".
 *
 * @param key names the group inside its draft, so that a regime can say whom it asks
 */
public record AddresseeGroup(String key, Tone tone, Selector selector) {}

package vn.dondoc.rehearsal;

import java.util.Optional;
import vn.dondoc.documents.MappingReader;

/** A kind of deed in a behaviour file. Each is a bean, so that a new one is one more file. */
interface Verb {

  /** The value of the key {@code do}. */
  String name();

  /**
   * Reads the keys that it needs beside {@code at}, {@code do}, {@code unit} and {@code report};
   * empty once it has complained.
   */
  Optional<Deed.Act> read(MappingReader node);
}

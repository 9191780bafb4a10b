package vn.dondoc.documents;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.instructions.Document;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.UnitId;

/**
 * The head of a document as far as it could be read, so that deadlines are checked against its day
 * even if something else in it is wrong.
 *
 * @param issuedOnOrAfter its day, or the earliest it can have been issued
 */
record DocumentHead(
    Optional<String> number,
    Optional<String> symbol,
    Optional<LocalDate> issuedOn,
    Optional<LocalDate> issuedOnOrAfter,
    Optional<Integer> year,
    Optional<UnitId> issuer,
    Optional<String> title) {

  /** Its day may be blank. */
  static DocumentHead of(MappingReader node, KnownUnits units) {
    var issuedOn = node.date("date");
    return read(node, units, issuedOn, issuedOn);
  }

  /** Its day may be blank too, but then the file says since when it can have been issued. */
  static DocumentHead dated(MappingReader node, KnownUnits units) {
    if (!node.has("date")) {
      node.require("not-before");
    }
    var issuedOn = node.date("date");
    var notBefore = node.date("not-before");
    return read(node, units, issuedOn, issuedOn.or(() -> notBefore));
  }

  private static DocumentHead read(
      MappingReader node,
      KnownUnits units,
      Optional<LocalDate> issuedOn,
      Optional<LocalDate> issuedOnOrAfter) {
    node.require("symbol", "year", "issuer", "title");
    var head =
        new DocumentHead(
            node.scalar("number", ScalarType.text(64)),
            node.scalar("symbol", ScalarType.text(32)),
            issuedOn,
            issuedOnOrAfter,
            node.scalar("year", ScalarType.year()),
            node.scalar("issuer", units),
            node.scalar("title", ScalarType.text(500)));
    node.build(() -> head);
    return head;
  }

  /** Only once the whole file is known to be right. */
  Document document(InstructionId id) {
    return new Document(
        id,
        number,
        symbol.orElseThrow(),
        issuedOn,
        year.orElseThrow(),
        issuer.orElseThrow(),
        title.orElseThrow());
  }
}

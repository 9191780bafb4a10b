package vn.dondoc.instructions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.units.UnitId;

/** Lasting names for plans that units issue, such as "ubnd-huyen-15-kh-ubnd-2024". */
@Component
class PlanIds {
  private static final int MAX = 60;

  private final Instructions instructions;

  PlanIds(Instructions instructions) {
    this.instructions = instructions;
  }

  InstructionId next(UnitId issuer, String number, int year) {
    var tail = "-" + slug(number) + "-" + year;
    var head = issuer.value();
    var room = Math.max(1, MAX - tail.length());
    var base = head.substring(0, Math.min(head.length(), room)) + tail;
    var name = base.substring(0, Math.min(base.length(), MAX));
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> new InstructionId(n == 1 ? name : name + "-" + n))
        .filter(id -> instructions.byId(id).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String slug(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'd')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}

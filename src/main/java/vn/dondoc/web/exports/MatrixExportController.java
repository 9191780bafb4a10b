package vn.dondoc.web.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.progress.Cascades;
import vn.dondoc.progress.Matrices;
import vn.dondoc.progress.Matrix;
import vn.dondoc.progress.RoundHead;
import vn.dondoc.web.cascades.CascadeQuery;
import vn.dondoc.web.security.CurrentUser;

/** The matrix as it is filtered and sorted, as a file. */
@Controller
class MatrixExportController {
  private final Cascades cascades;
  private final Matrices matrices;
  private final SheetWords words;
  private final Sending sending;

  MatrixExportController(Cascades cascades, Matrices matrices, SheetWords words, Sending sending) {
    this.cascades = cascades;
    this.matrices = matrices;
    this.words = words;
    this.sending = sending;
  }

  @GetMapping("/cascades/{id}/export/matrix.{format:xlsx|csv}")
  void matrix(
      @PathVariable String id,
      @PathVariable String format,
      CascadeQuery query,
      @AuthenticationPrincipal CurrentUser user,
      HttpServletResponse response)
      throws IOException {
    cascades.byId(id, user.person()).orElseThrow(() -> new NotFound(id));
    var matrix = matrices.of(id, user.person(), query.matrix().whole());
    var headings = new ArrayList<>(words.headings("unit", "above"));
    matrix.rounds().forEach(round -> headings.add(name(round)));
    headings.add(words.of("export.column.rate"));
    sending.send(
        response,
        "bang-" + id,
        format,
        headings,
        taker ->
            matrix.groups().stream()
                .flatMap(group -> group.rows().stream())
                .forEach(row -> taker.accept(cells(row))));
  }

  private String name(RoundHead round) {
    var period =
        round.kind().equals("periodic")
            ? words.of("period." + round.period(), round.index(), round.year())
            : round.title();
    return period + " – " + round.due().wording().orElse("");
  }

  private List<?> cells(Matrix.Row row) {
    var cells = new ArrayList<Object>();
    cells.add(
        row.former().map(one -> words.of("unit.inherited", row.name(), one)).orElse(row.name()));
    cells.add(row.above().map(Matrix.Above::name).orElse(null));
    row.cells().forEach(cell -> cells.add(word(cell)));
    cells.add(row.onTimePercent().orElse(null));
    return cells;
  }

  private String word(Matrix.Cell cell) {
    if (!cell.asked()) {
      return null;
    }
    var standing = words.standing(cell.standing());
    return switch (cell.standing()) {
      case OVERDUE ->
          standing + ", " + words.of("due.over", cell.due().orElseThrow().workingDays());
      case DONE -> cell.late() > 0 ? standing + ", " + words.of("due.late", cell.late()) : standing;
      default -> standing;
    };
  }
}

package vn.dondoc.web.cascades;

import java.util.TreeSet;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of a matrix that is shown a little differently: all else stays as it is. */
public record MatrixLinks(String cascade, CascadeQuery query) {

  public String page(int number) {
    return with(query.fold()).queryParam("page", number).build().encode().toUriString();
  }

  /** Folds a group or unfolds it; back to the first page, for the pages change. */
  public String fold(String key) {
    var folds = new TreeSet<>(query.folds());
    if (!folds.remove(key)) {
      folds.add(key);
    }
    return with(String.join(",", folds)).build().encode().toUriString();
  }

  /**
   * @param file "matrix.xlsx" or the like
   */
  public String export(String file) {
    var address = base("/cascades/" + cascade + "/export/" + file);
    return address.build().encode().toUriString();
  }

  private UriComponentsBuilder with(String fold) {
    var address = base("/cascades/" + cascade);
    add(address, "group", query.group());
    add(address, "fold", fold);
    return address;
  }

  private UriComponentsBuilder base(String path) {
    var address = UriComponentsBuilder.fromPath(path);
    add(address, "q", query.q());
    add(address, "status", query.status());
    add(address, "col", query.col());
    add(address, "under", query.under());
    add(address, "sort", query.sort());
    return address;
  }

  private static void add(UriComponentsBuilder address, String name, String value) {
    if (value != null && !value.isBlank()) {
      address.queryParam(name, value.replace("+", " "));
    }
  }
}

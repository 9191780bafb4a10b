package vn.dondoc.web.cascades;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.progress.CascadeListQuery;

/** What the address of the list of cascades says; anything unknown in it is ignored. */
public record ListQuery(
    String q, String status, String year, String issuer, String sort, Integer page) {
  private static final Set<String> STATES = Set.of("running", "closed");

  CascadeListQuery query() {
    return new CascadeListQuery(
        given(status).filter(STATES::contains).map(one -> one.toUpperCase(Locale.ROOT)),
        given(year).filter(one -> one.matches("\\d{4}")).map(Integer::valueOf),
        given(issuer),
        given(q).orElse(""),
        given(sort).orElse(""),
        page == null ? 1 : page);
  }

  /** The same list on another page. */
  public String page(int number) {
    var address = UriComponentsBuilder.fromPath("/cascades");
    given(q).ifPresent(value -> address.queryParam("q", value));
    given(status).ifPresent(value -> address.queryParam("status", value));
    given(year).ifPresent(value -> address.queryParam("year", value));
    given(issuer).ifPresent(value -> address.queryParam("issuer", value));
    given(sort).ifPresent(value -> address.queryParam("sort", value));
    return address.queryParam("page", number).build().encode().toUriString();
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).filter(one -> !one.isBlank());
  }
}

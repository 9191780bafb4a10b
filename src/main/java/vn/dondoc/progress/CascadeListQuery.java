package vn.dondoc.progress;

import java.util.Optional;

/**
 * Which cascades to list.
 *
 * @param status RUNNING or CLOSED; empty for all
 * @param year of the plan
 * @param issuer its name
 * @param text part of the title, number or symbol, with or without accents
 * @param sort "title" or "issuer", else running ones first and the latest started
 * @param page from 1
 */
public record CascadeListQuery(
    Optional<String> status,
    Optional<Integer> year,
    Optional<String> issuer,
    String text,
    String sort,
    int page) {

  public boolean isNarrowed() {
    return status.isPresent() || year.isPresent() || issuer.isPresent() || !text.isBlank();
  }
}

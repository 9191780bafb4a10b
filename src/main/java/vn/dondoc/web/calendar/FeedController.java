package vn.dondoc.web.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.notifications.PersonalFeeds;
import vn.dondoc.notifications.PersonalFeeds.Feed;

/** What a calendar program fetches; the secret in the address is all that it has to know. */
@RestController
class FeedController {
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  /** A program that asks every minute is answered from its own memory. */
  private static final CacheControl FRESH =
      CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate();

  private final PersonalFeeds feeds;

  FeedController(PersonalFeeds feeds) {
    this.feeds = feeds;
  }

  /** Unchanged since the program last asked, by its ETag: 304 without a body. */
  @GetMapping("/calendar/feed/{token}.ics")
  ResponseEntity<byte[]> feed(@PathVariable String token) {
    return feeds
        .read(token)
        .map(FeedController::answer)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> answer(Feed feed) {
    var bytes = feed.text().getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(FRESH)
        .eTag("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"")
        .lastModified(feed.changedAt())
        .header("Content-Disposition", "inline; filename=\"don-doc.ics\"")
        .body(bytes);
  }
}

package vn.dondoc.web.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.rehearsal.PracticeMailServer;

/** What the practice server received since the program started. */
@Component
@Profile("demo")
class PracticeMailbox {
  private final PracticeMailServer server;

  PracticeMailbox(PracticeMailServer server) {
    this.server = server;
  }

  int count() {
    return server.received().size();
  }

  /** Newest first. */
  List<PracticeMail> all() {
    var received = server.received();
    return IntStream.range(0, received.size())
        .mapToObj(i -> new PracticeMail(i + 1, received.get(i)))
        .sorted(Comparator.comparing(PracticeMail::number).reversed())
        .toList();
  }

  Optional<PracticeMail> byNumber(int number) {
    var received = server.received();
    return number < 1 || number > received.size()
        ? Optional.empty()
        : Optional.of(new PracticeMail(number, received.get(number - 1)));
  }
}

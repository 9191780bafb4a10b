package vn.dondoc.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.web.PageTest;

/** What a monitoring program reads without signing in. */
@PageTest
class MonitoringTest {
  @LocalServerPort private int port;

  @Test
  void healthSaysUpOrDownAndNothingElse() throws Exception {
    assertThat(get("health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("health/relay").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(get("health/disk").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void figuresAreForTheMachineItselfAndNobodyElse() throws Exception {
    assertThat(get("prometheus").body())
        .contains(
            "dondoc_signals_late", "dondoc_outbox_oldest", "dondoc_jobs_failed", "disk_free_bytes");
    assertThat(get("prometheus", "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(404);
    assertThat(get("env").statusCode()).as("not there, so like any page").isEqualTo(302);
    assertThat(get("heapdump").statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> get(String what, String... header) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/" + what));
    if (header.length > 0) {
      request.headers(header);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

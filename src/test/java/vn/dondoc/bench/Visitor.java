package vn.dondoc.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who has signed in and opens pages, without a browser's own work. */
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String address;

  private Visitor(String port) {
    this.address = "http://localhost:" + port;
  }

  static Visitor signedIn(String port, String username) throws IOException, InterruptedException {
    var visitor = new Visitor(port);
    var form = TOKEN.matcher(visitor.send(visitor.get("/sign-in")).body());
    if (!form.find()) {
      throw new IllegalStateException("the sign-in page has no form");
    }
    var typed =
        "username="
            + username
            + "&password=demo&_csrf="
            + URLEncoder.encode(form.group(1), StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(visitor.address + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(typed))
            .build();
    visitor.send(request);
    return visitor;
  }

  /** From the request to the last byte of the answer. */
  long nanos(String path) throws IOException, InterruptedException {
    var request = get(path);
    var begun = System.nanoTime();
    send(request);
    return System.nanoTime() - begun;
  }

  private HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).build();
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200
        || answer.uri().getPath().equals("/sign-in")
            && !request.uri().getPath().equals("/sign-in")) {
      throw new IllegalStateException(answer.statusCode() + " for " + request.uri());
    }
    return answer;
  }
}

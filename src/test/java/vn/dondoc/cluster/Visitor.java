package vn.dondoc.cluster;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser that a proxy sends now to one node, now to another: all are "localhost" to it. */
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /** Opens the form on one node and sends it to another. */
  void signIn(Node shows, Node takes) throws IOException, InterruptedException {
    signIn(shows.address(), takes.address());
  }

  void signIn(String shows, String takes) throws IOException, InterruptedException {
    var form = TOKEN.matcher(get(shows, "/sign-in").body());
    if (!form.find()) {
      throw new IllegalStateException("the sign-in page has no form");
    }
    var typed =
        "username=%s&password=%s&_csrf=%s"
            .formatted(
                World.ADMINISTRATOR,
                Surroundings.PASSWORD,
                URLEncoder.encode(form.group(1), StandardCharsets.UTF_8));
    send(
        HttpRequest.newBuilder(URI.create(takes + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(typed)));
  }

  /** Whether this node knows who she is, and shows her page. */
  boolean isKnownTo(Node node) throws IOException, InterruptedException {
    return isKnownTo(node.address());
  }

  boolean isKnownTo(String node) throws IOException, InterruptedException {
    var answer = get(node, "/admin");
    return answer.statusCode() == 200 && answer.uri().getPath().equals("/admin");
  }

  HttpResponse<String> get(String node, String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(node + path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

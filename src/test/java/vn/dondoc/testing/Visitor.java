package vn.dondoc.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Somebody who signs in and opens pages, without a browser's own work. A proxy may send her now to
 * one node, now to another: all are "localhost" to her. Addresses are like {@code
 * http://localhost:8080}.
 */
public final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /** Opens the form at one address and sends it to the same or another. */
  public void signIn(String shows, String takes, String username, String password)
      throws IOException, InterruptedException {
    var form = TOKEN.matcher(get(shows, "/sign-in").body());
    if (!form.find()) {
      throw new IllegalStateException("the sign-in page has no form");
    }
    var typed =
        "username=%s&password=%s&_csrf=%s"
            .formatted(
                username, password, URLEncoder.encode(form.group(1), StandardCharsets.UTF_8));
    send(
        HttpRequest.newBuilder(URI.create(takes + "/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(typed)));
  }

  /** Whether that page is shown to her, and not the form to sign in. */
  public boolean sees(String address, String path) throws IOException, InterruptedException {
    var answer = get(address, path);
    return answer.statusCode() == 200 && !answer.uri().getPath().equals("/sign-in");
  }

  public HttpResponse<String> get(String address, String path)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address + path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

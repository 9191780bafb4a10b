package vn.dondoc.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.web.util.UriComponentsBuilder;

/** An identity provider that vouches for whomever a test says, rightly or not. */
final class MockProvider implements AutoCloseable {
  private final HttpServer server;
  private final RSAKey key;

  /** What the next token says. */
  volatile String subject = "nobody";

  volatile String issuerClaim;
  volatile boolean forgetsNonce;
  private volatile String nonce;

  MockProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("1").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
    issuerClaim = issuer();
    server.createContext("/.well-known/openid-configuration", call -> json(call, discovery()));
    server.createContext("/jwks", call -> json(call, new JWKSet(key).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", call -> json(call, token()));
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private String discovery() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
        "jwks_uri":"%1$s/jwks","response_types_supported":["code"],
        "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
        .formatted(issuer());
  }

  /** Asks nobody and sends the browser back. */
  private void authorize(HttpExchange call) throws IOException {
    var asked = UriComponentsBuilder.fromUri(call.getRequestURI()).build(true).getQueryParams();
    nonce = asked.getFirst("nonce");
    var back =
        java.net.URLDecoder.decode(asked.getFirst("redirect_uri"), StandardCharsets.UTF_8)
            + "?code=c&state="
            + asked.getFirst("state");
    call.getResponseHeaders().add("Location", back);
    call.sendResponseHeaders(302, -1);
    call.close();
  }

  private String token() {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuerClaim)
            .subject(subject)
            .audience("dondoc")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", forgetsNonce ? "another" : nonce)
            .claim("email", "dm-bao-tang-hn@example.vn")
            .build();
    var jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return """
        {"access_token":"a","token_type":"Bearer","expires_in":60,"scope":"openid","id_token":"%s"}
        """
        .formatted(jwt.serialize());
  }

  private static void json(HttpExchange call, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(200, bytes.length);
    try (var body = call.getResponseBody()) {
      body.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

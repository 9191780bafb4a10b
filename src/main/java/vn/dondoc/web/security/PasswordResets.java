package vn.dondoc.web.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.RealTime;

/** Links by which a forgotten password is set anew: good once and for half an hour. */
@Repository
class PasswordResets {
  static final Duration GOOD_FOR = Duration.ofMinutes(30);
  private static final int BYTES = 32;

  private final JdbcClient client;
  private final RealTime time;
  private final SecureRandom random = new SecureRandom();

  PasswordResets(JdbcClient client, RealTime time) {
    this.client = client;
    this.time = time;
  }

  /** A new token, of which only the hash is kept. */
  String issue(String username) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    client
        .sql("insert into password_reset (token_hash, username, expires_at) values (?, ?, ?)")
        .params(hash(token), username, Timestamp.from(time.now().plus(GOOD_FOR)))
        .update();
    return token;
  }

  /** The name of the account, while the token is good. */
  Optional<String> account(String token) {
    return client
        .sql(
            """
            select username from password_reset
            where token_hash = ? and used_at is null and expires_at > ?
            """)
        .params(hash(token), Timestamp.from(time.now()))
        .query(String.class)
        .optional();
  }

  /** False when somebody else has used it, or it has run out. */
  boolean use(String token) {
    var now = Timestamp.from(time.now());
    return client
            .sql(
                """
                update password_reset set used_at = ?
                where token_hash = ? and used_at is null and expires_at > ?
                """)
            .params(now, hash(token), now)
            .update()
        == 1;
  }

  void endAll(String username) {
    client
        .sql("update password_reset set used_at = ? where username = ? and used_at is null")
        .params(Timestamp.from(time.now()), username)
        .update();
  }

  private static String hash(String token) {
    return Hashes.sha256(token.getBytes(StandardCharsets.UTF_8));
  }
}

package vn.dondoc.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A mail server that behaves as badly as it is told to, and writes down what it took. */
final class FaultySmtp implements AutoCloseable {
  private static final int WAITING = 200;

  private final Mailbag mailbag;
  private final int port;
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private final AtomicLong taken = new AtomicLong();
  private volatile ServerSocket door;
  private volatile SmtpMood mood = SmtpMood.GOOD;

  FaultySmtp(Mailbag mailbag) throws IOException {
    this.mailbag = mailbag;
    this.port = open(0);
  }

  private int open(int wanted) throws IOException {
    var socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), WAITING);
    door = socket;
    daemon(() -> welcome(socket), "faulty-smtp");
    return socket.getLocalPort();
  }

  int port() {
    return port;
  }

  /** How many mails it has taken since it began, confirmed or not. */
  long taken() {
    return taken.get();
  }

  /** From the next mail on. */
  void be(SmtpMood other) {
    mood = other;
  }

  /** Nobody answers any more, until {@link #comeUp}. */
  void goDown() throws IOException {
    door.close();
    for (var client : clients) {
      client.close();
    }
  }

  void comeUp() throws IOException {
    open(port);
  }

  private void welcome(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        clients.add(client);
        daemon(() -> talk(client), "faulty-smtp-client");
      } catch (IOException e) {
        // it went down
      }
    }
  }

  private void talk(Socket client) {
    try (client) {
      new SmtpTalk(client, this::reaction, this::take).hold();
    } catch (IOException e) {
      // the client was killed, or the server went down
    } finally {
      clients.remove(client);
    }
  }

  private SmtpMood.Reaction reaction(String recipient) {
    return mood.to(recipient);
  }

  private void take(Mailbag.Letter letter) {
    try {
      mailbag.add(letter);
      taken.incrementAndGet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void daemon(Runnable work, String name) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    goDown();
  }
}

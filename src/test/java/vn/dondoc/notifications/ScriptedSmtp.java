package vn.dondoc.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A mail server that answers each recipient as told, e.g. {@code 550 no such user}. */
final class ScriptedSmtp implements AutoCloseable {
  private final ServerSocket socket;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
  private final AtomicInteger connections = new AtomicInteger();

  ScriptedSmtp() {
    try {
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inBackground(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  void answer(String recipient, String line) {
    answers.put(recipient, line);
  }

  /** What happens once, after the next mail was taken and before the server says so. */
  void meanwhile(Runnable event) {
    meanwhile.set(event);
  }

  /** Takes the next mail and breaks the connection instead of saying so. */
  void hangUpOnce() {
    meanwhile(
        () -> {
          throw new UncheckedIOException(new IOException("hung up"));
        });
  }

  /** "recipient Message-ID" of every mail it took, in order. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  int connections() {
    return connections.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        connections.incrementAndGet();
        inBackground(() -> serve(client));
      } catch (IOException e) {
        // the test is over
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      talk(client);
    } catch (IOException | UncheckedIOException e) {
      // one of the two has hung up
    }
  }

  private static void inBackground(Runnable talk) {
    var thread = new Thread(talk, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  private void talk(Socket client) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, "220 ready");
    var recipient = "";
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("RCPT TO:")) {
        recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        say(client, answers.getOrDefault(recipient, "250 ok"));
      } else if (line.equals("DATA")) {
        say(client, "354 go on");
        taken.add(recipient + " " + messageId(in));
        meanwhile.getAndSet(() -> {}).run();
        say(client, "250 taken");
      } else {
        say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
      }
    }
  }

  private static String messageId(BufferedReader in) throws IOException {
    var id = "";
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (line.startsWith("Message-ID: ")) {
        id = line.substring("Message-ID: ".length());
      }
    }
    return id;
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

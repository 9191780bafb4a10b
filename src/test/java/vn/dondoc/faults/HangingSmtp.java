package vn.dondoc.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server that takes mails, but after a given number takes one more and never says so. */
final class HangingSmtp implements AutoCloseable {
  private final ServerSocket socket;
  private final CountDownLatch hung = new CountDownLatch(1);
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final int hangAfter;

  HangingSmtp(int hangAfter) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.hangAfter = hangAfter;
    var thread = new Thread(this::serve, "hanging-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Message-IDs of all mails it took, the unconfirmed one included. */
  List<String> taken() {
    return taken;
  }

  void awaitHanging() throws InterruptedException {
    hung.await();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // the client was killed, or the test is over
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    var out = client.getOutputStream();
    try (var writer = new OutputStreamWriter(out, StandardCharsets.US_ASCII)) {
      say(writer, "220 ready");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals("DATA")) {
          say(writer, "354 go on");
          take(in);
          if (taken.size() > hangAfter) {
            hung.countDown();
            in.readLine();
            return;
          }
        }
        say(writer, line.equals("QUIT") ? "221 bye" : "250 ok");
      }
    }
  }

  private void take(BufferedReader in) throws IOException {
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (line.startsWith("Message-ID: ")) {
        taken.add(line.substring("Message-ID: ".length()).strip());
      }
    }
  }

  private static void say(Writer writer, String line) throws IOException {
    writer.write(line + "\r\n");
    writer.flush();
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

package vn.dondoc.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A mail server that takes everything, and can be told to fall silent after taking one. */
final class MailSink implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final CountDownLatch silent = new CountDownLatch(1);
  private volatile String unanswered = "";
  private volatile int pauseMillis;
  private volatile int silentAfter = Integer.MAX_VALUE;

  MailSink() throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    inBackground(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Message-IDs of all mails it took, in order. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  /** How many mails it took, those that came twice counted once. */
  int different() {
    return Set.copyOf(taken).size();
  }

  /** Message-IDs of mails that came again. */
  List<String> twice() {
    var again = new ArrayList<>(taken);
    Set.copyOf(taken).forEach(again::remove);
    return again;
  }

  /** From now on some fifty a second on each connection. */
  void takeSlowly() {
    pauseMillis = 20;
  }

  /** It takes the mail after that many, once, and never says so. */
  void fallSilentAfter(int mails) {
    silentAfter = mails;
  }

  /** The Message-ID of the mail it took and never said so. */
  String unanswered() {
    return unanswered;
  }

  void awaitSilence() throws InterruptedException {
    silent.await();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        inBackground(() -> talk(client));
      } catch (IOException e) {
        // it is closed
      }
    }
  }

  private static void inBackground(Runnable work) {
    var thread = new Thread(work, "mail-sink");
    thread.setDaemon(true);
    thread.start();
  }

  private void talk(Socket connection) {
    try (connection) {
      var in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      say(connection, "220 ready");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equals("DATA")) {
          say(connection, "354 go on");
          waitIfTold(take(in), in);
          pause();
        }
        say(connection, line.equals("QUIT") ? "221 bye" : "250 ok");
      }
    } catch (IOException e) {
      // the node was killed
    }
  }

  private String take(BufferedReader in) throws IOException {
    var id = "";
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (line.startsWith("Message-ID: ")) {
        id = line.substring("Message-ID: ".length()).strip();
        taken.add(id);
      }
    }
    return id;
  }

  private void waitIfTold(String id, BufferedReader in) throws IOException {
    if (taken.size() > silentAfter) {
      unanswered = id;
      silentAfter = Integer.MAX_VALUE;
      silent.countDown();
      in.readLine();
      throw new IOException("the other side is gone");
    }
  }

  private void pause() throws IOException {
    try {
      Thread.sleep(pauseMillis);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void say(Socket connection, String line) throws IOException {
    connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

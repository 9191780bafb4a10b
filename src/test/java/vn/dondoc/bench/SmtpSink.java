package vn.dondoc.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes every mail at once and keeps it, on any number of connections. */
final class SmtpSink implements AutoCloseable {
  private final ServerSocket server;
  private final Queue<String> taken = new ConcurrentLinkedQueue<>();

  SmtpSink() {
    try {
      this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Each mail as it came over the wire, in the order of arrival. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  void forget() {
    taken.clear();
  }

  private static void start(Runnable work) {
    var thread = new Thread(work, "smtp-sink");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        var client = server.accept();
        start(() -> serve(client));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket client) {
    try (client;
        var in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1))) {
      client.setTcpNoDelay(true);
      var out = client.getOutputStream();
      say(out, "220 sink");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.equalsIgnoreCase("DATA")) {
          say(out, "354 go on");
          taken.add(body(in));
        }
        say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
      }
    } catch (IOException e) {
      // the client has hung up
    }
  }

  private static String body(BufferedReader in) throws IOException {
    var body = new StringBuilder();
    for (var line = in.readLine(); !line.equals("."); line = in.readLine()) {
      body.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    return body.toString();
  }

  private static void say(OutputStream out, String answer) throws IOException {
    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

package vn.dondoc.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.dondoc.faults.SmtpMood.Reaction;

/** One connection to a {@link FaultySmtp}. */
final class SmtpTalk {
  private static final int SLOW_MILLIS = 1000;

  private final InputStream in;
  private final OutputStream out;
  private final Function<String, Reaction> mood;
  private final Consumer<Mailbag.Letter> take;
  private String recipient = "";
  private Reaction reaction = Reaction.TAKE;

  SmtpTalk(Socket client, Function<String, Reaction> mood, Consumer<Mailbag.Letter> take)
      throws IOException {
    client.setTcpNoDelay(true);
    this.in = new BufferedInputStream(client.getInputStream());
    this.out = client.getOutputStream();
    this.mood = mood;
    this.take = take;
  }

  void hold() throws IOException {
    say("220 ready");
    for (var line = line(); line != null && goesOn(line); ) {
      line = line();
    }
  }

  /** False when it hangs up. */
  private boolean goesOn(String line) throws IOException {
    var command = line.toUpperCase(Locale.ROOT);
    if (command.startsWith("RCPT")) {
      return meet(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
    }
    if (command.equals("DATA")) {
      return data();
    }
    say(command.equals("QUIT") ? "221 bye" : "250 ok");
    return !command.equals("QUIT");
  }

  private boolean meet(String address) throws IOException {
    recipient = address;
    reaction = mood.apply(address);
    switch (reaction) {
      case NOT_NOW -> say("451 4.7.1 try again later");
      case CLOSING -> say("421 4.3.2 closing");
      case NOT_FROM_YOU -> say("550 5.7.1 not from you");
      case NO_SUCH_USER -> say("550 5.1.1 no such user");
      default -> say("250 ok");
    }
    return reaction != Reaction.CLOSING;
  }

  private boolean data() throws IOException {
    say("354 go on");
    if (reaction == Reaction.HANG_UP) {
      line();
      return false;
    }
    var letter = new Mailbag.Letter(recipient, body());
    if (reaction == Reaction.SLOW) {
      pause(SLOW_MILLIS);
    }
    take.accept(letter);
    if (reaction == Reaction.TAKE_AND_HANG) {
      line();
    }
    if (reaction == Reaction.TAKE_AND_HANG_UP || reaction == Reaction.TAKE_AND_HANG) {
      return false;
    }
    say("250 ok");
    return true;
  }

  private byte[] body() throws IOException {
    var body = new ByteArrayOutputStream();
    for (var line = line(); !".".equals(line); line = line()) {
      if (line == null) {
        throw new EOFException("hung up in the midst of a mail");
      }
      var unstuffed = line.startsWith(".") ? line.substring(1) : line;
      body.write(unstuffed.getBytes(StandardCharsets.ISO_8859_1));
      body.write('\r');
      body.write('\n');
    }
    return body.toByteArray();
  }

  /** Bytes as they are, so that nothing of a mail is changed. */
  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        return null;
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  private void say(String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void pause(int millis) {
    try {
      new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

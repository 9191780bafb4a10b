package vn.dondoc.notifications;

/** A connection to the mail server that is opened when it is needed, and anew when it broke. */
final class MailLine implements AutoCloseable {
  private final Smtp smtp;
  private Smtp.Connection connection;

  MailLine(Smtp smtp) {
    this.smtp = smtp;
  }

  /**
   * @throws Smtp.Undelivered if the server cannot be reached
   */
  Smtp.Connection connection() {
    if (connection != null && connection.isBroken()) {
      close();
    }
    if (connection == null) {
      connection = smtp.connect();
    }
    return connection;
  }

  @Override
  public void close() {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }
}

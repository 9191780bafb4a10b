package vn.dondoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dondoc.notifications.RelayLog;

@Command(
    name = "after-restore",
    description = {
      "Sau khi khôi phục bản sao lưu, trước khi chạy lại: thư máy chủ thư đã nhận thì không gửi lại.",
      "After a backup was restored, before the program runs: what the relay took is not sent again."
    })
final class AfterRestore implements Callable<Integer> {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  @Parameters(
      arity = "0..*",
      paramLabel = "LOG",
      description = {
        "Nhật ký của máy chủ thư từ lúc sao lưu.",
        "The relay's logs since the backup; every line that names a Message-ID counts."
      })
  private List<Path> logs = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (var context = AuditContext.start()) {
      var relay = RelayLog.on(context.getBean(DataSource.class));
      var taken = 0;
      for (var log : logs) {
        // Whatever a relay writes beside the ids may be in any encoding.
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
          taken += relay.take(lines);
        }
      }
      var zone = context.getBean(ZoneId.class);
      var until = relay.restored(context.getBean(Clock.class).instant());
      var out = spec.commandLine().getOut();
      var words = context.getBean(Words.class);
      out.println(words.of("cli.restore.relayed", taken));
      out.println(words.of("cli.restore.doubt", WHEN.format(until.atZone(zone))));
      out.flush();
      return 0;
    }
  }
}

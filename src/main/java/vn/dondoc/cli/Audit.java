package vn.dondoc.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.dondoc.obligations.AuditVerdict;
import vn.dondoc.obligations.VerifyingAudit;

@Command(
    name = "audit",
    description = {
      "Kiểm tra nhật ký trong cơ sở dữ liệu của hệ thống.",
      "Check the audit trail in this deployment's database."
    })
final class Audit {
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
  private static final Pattern HASH = Pattern.compile("\\p{XDigit}{64}");

  @Spec private CommandSpec spec;

  @Command(
      name = "verify",
      description = {
        "Đi dọc chuỗi nhật ký; nêu chỗ đầu tiên bị sửa, xóa hoặc đổi chỗ (mã thoát 1).",
        "Walk the chain of entries; name the first one changed, deleted or moved (exit code 1)."
      })
  int verify(
      @Option(
              names = "--head",
              paramLabel = "HASH",
              description = {
                "Mã băm đã ghi lại trước đây bằng lệnh audit head.",
                "A hash written down earlier, to find a tail that was cut off."
              })
          String head) {
    var given = Optional.ofNullable(head).map(this::hash);
    return inContext(context -> tell(context, verdict(context, given)));
  }

  @Command(
      name = "head",
      description = {
        "In mã băm của mục cuối, để ghi lại ở nơi khác.",
        "Print the last entry's hash, to be written down elsewhere."
      })
  int head() {
    return inContext(
        context -> {
          var head = trail(context).head();
          head.ifPresent(
              last -> say(context, "cli.audit.head", String.valueOf(last.number()), last.hash()));
          if (head.isEmpty()) {
            say(context, "cli.audit.head-gone");
          }
          return head.isPresent() ? 0 : 1;
        });
  }

  private String hash(String typed) {
    if (!HASH.matcher(typed).matches()) {
      throw new ParameterException(
          spec.commandLine(), "--head: 64 chữ số thập lục phân / 64 hexadecimal digits: " + typed);
    }
    return typed.toLowerCase(Locale.ROOT);
  }

  private int inContext(Function<ApplicationContext, Integer> work) {
    try (var context = AuditContext.start()) {
      try {
        return work.apply(context);
      } catch (DataAccessException | TransactionException e) {
        say(context, "cli.audit.unreadable", e.getMostSpecificCause().getMessage());
        return 1;
      }
    }
  }

  private static VerifyingAudit trail(ApplicationContext context) {
    return VerifyingAudit.on(context.getBean(DataSource.class));
  }

  private static AuditVerdict verdict(ApplicationContext context, Optional<String> givenHead) {
    return trail(context).verify(givenHead);
  }

  private int tell(ApplicationContext context, AuditVerdict verdict) {
    say(
        context,
        "cli.audit.entries",
        verdict.entries(),
        moment(context, verdict.firstAt()),
        moment(context, verdict.lastAt()));
    say(context, "cli.audit.head", String.valueOf(verdict.head().number()), verdict.head().hash());
    if (verdict.unsealed() > 0) {
      say(context, "cli.audit.unsealed", verdict.unsealed());
    }
    verdict
        .broken()
        .ifPresentOrElse(
            broken ->
                say(
                    context,
                    "cli.audit.broken." + broken.kind().name(),
                    String.valueOf(broken.number())),
            () -> say(context, "cli.audit.whole"));
    return verdict.broken().isEmpty() ? 0 : 1;
  }

  private static Object moment(ApplicationContext context, Optional<Instant> at) {
    var zone = context.getBean(ZoneId.class);
    return at.map(when -> WHEN.format(when.atZone(zone))).orElse("–");
  }

  private void say(ApplicationContext context, String key, Object... details) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(context.getBean(Words.class).of(key, details));
    out.flush();
  }
}

package vn.dondoc.web.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is missing instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {
  private static final String ACTION =
      """
      Đặt các mục trên bằng biến môi trường hoặc trong config/application.yml rồi chạy lại.
      Để dùng thử mà không cần cài đặt gì: --spring.profiles.active=demo
      Set them in the environment or in config/application.yml and start again.
      To try the program without any setting: --spring.profiles.active=demo""";

  @Override
  protected FailureAnalysis analyze(Throwable root, MissingSettings cause) {
    var list = String.join("\n", cause.sentences().stream().map(line -> "  - " + line).toList());
    var description = "Còn thiếu cấu hình / Settings are missing:\n\n" + list;
    return new FailureAnalysis(description, ACTION, cause);
  }
}

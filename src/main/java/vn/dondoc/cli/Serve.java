package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

@Command(name = "serve", description = "Mở các trang (mặc định) / serve the pages (default).")
final class Serve implements Callable<Integer> {
  /** Tells the main method to leave the server running. */
  static final int SERVING = -1;

  private final Class<?> application;

  @Unmatched private List<String> rest = new ArrayList<>();

  Serve(Class<?> application) {
    this.application = application;
  }

  @Override
  public Integer call() {
    return serve(application, rest);
  }

  static int serve(Class<?> application, List<String> arguments) {
    var context =
        NotStarted.unless(
            new SpringApplicationBuilder(application).listeners(new ProvincesZone()),
            arguments.toArray(String[]::new));
    var port = context.getEnvironment().getProperty("local.server.port");
    var words = context.getBean(Words.class);
    System.out.println(words.of("cli.serving", "http://localhost:" + port));
    return SERVING;
  }
}

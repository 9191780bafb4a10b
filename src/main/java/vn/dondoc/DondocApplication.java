package vn.dondoc;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.dondoc.cli.Dondoc;

@SpringBootApplication
@ConfigurationPropertiesScan
public class DondocApplication {

  public static void main(String[] arguments) {
    var exitCode = Dondoc.run(DondocApplication.class, arguments);
    if (exitCode >= 0) {
      System.exit(exitCode);
    }
  }
}

package vn.dondoc;

import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.Jackson2EndpointAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import vn.dondoc.cli.Dondoc;

/** The endpoints bring a JSON mapper of their own; nothing else here needs one, let alone two. */
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = {JacksonAutoConfiguration.class, Jackson2EndpointAutoConfiguration.class})
@ConfigurationPropertiesScan
public class DondocApplication {

  public static void main(String[] arguments) {
    var exitCode = Dondoc.run(DondocApplication.class, arguments);
    if (exitCode >= 0) {
      System.exit(exitCode);
    }
  }
}

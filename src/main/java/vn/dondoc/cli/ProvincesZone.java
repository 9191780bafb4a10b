package vn.dondoc.cli;

import java.util.TimeZone;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * The engine keeps due dates without a zone and reads them in that of the machine. Two nodes that
 * disagree about it would wake hours apart, so that the program brings its own.
 */
final class ProvincesZone implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var zone = event.getEnvironment().getRequiredProperty("dondoc.time.zone");
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
  }
}

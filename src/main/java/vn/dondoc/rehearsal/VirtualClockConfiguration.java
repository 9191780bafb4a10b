package vn.dondoc.rehearsal;

import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.calendar.TimeMode;

/** The one clock of a demo or rehearsal. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dondoc.time.virtual")
class VirtualClockConfiguration {

  @Bean
  VirtualClock clock(TimeMode mode, @Value("${dondoc.time.starts-at}") OffsetDateTime start) {
    return new VirtualClock(start.toInstant(), mode.zone());
  }
}

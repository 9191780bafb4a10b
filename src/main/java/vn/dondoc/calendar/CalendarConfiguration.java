package vn.dondoc.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock and the one zone. Virtual time brings a clock of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeMode.class)
class CalendarConfiguration {

  @Bean
  ZoneId zone(TimeMode mode) {
    return mode.zone();
  }

  @Bean
  @ConditionalOnProperty(name = "dondoc.time.virtual", havingValue = "false", matchIfMissing = true)
  Clock clock(TimeMode mode) {
    return Clock.system(mode.zone());
  }

  @Bean
  RealTime realTime(TimeMode mode) {
    return new RealTime(Clock.system(mode.zone()));
  }
}

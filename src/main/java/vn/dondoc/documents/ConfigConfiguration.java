package vn.dondoc.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.calendar.DayNames;
import vn.dondoc.calendar.WorkingCalendar;

/** What other modules need of the files before anything runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConfigProperties.class)
class ConfigConfiguration {

  /**
   * @throws UnreadableFiles which keeps the program from starting
   */
  @Bean
  WorkingCalendar workingCalendar(HolidayBook book) {
    return new WorkingCalendar(book.reckoned());
  }

  @Bean
  DayNames dayNames(ConfigFiles files, HolidayNameReader reader) {
    return reader.read(files.file("holidays.yml"));
  }
}

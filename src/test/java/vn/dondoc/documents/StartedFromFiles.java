package vn.dondoc.documents;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.TimeMode;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.testing.TestDatabase;

/** Starts only the modules that read files and keep units, as the program would. */
@ComponentScan(
    basePackages = {"vn.dondoc.units", "vn.dondoc.documents"},
    excludeFilters = {
      @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"),
      @Filter(
          type = FilterType.REGEX,
          pattern =
              ".*(TakingOverHolidays|HolidayEffects|PreparingImport|ExportingOrganisation"
                  + "|BeginningDrafts)")
    })
class StartedFromFiles {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  static ConfigurableApplicationContext on(TestDatabase database, Path directory) {
    return new SpringApplicationBuilder(StartedFromFiles.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .initializers(context -> give((GenericApplicationContext) context, database))
        .run("--dondoc.config.directory=" + directory);
  }

  private static void give(GenericApplicationContext context, TestDatabase database) {
    context.registerBean(JdbcClient.class, database::jdbc);
    context.registerBean(TimeMode.class, () -> new TimeMode(ZONE, true));
    context.registerBean(Clock.class, () -> Clock.system(ZONE));
    context.registerBean(AuditTrail.class);
  }
}

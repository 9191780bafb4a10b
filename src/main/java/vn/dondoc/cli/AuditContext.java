package vn.dondoc.cli;

import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The deployment's own settings, words and database, and nothing that would run, migrate or write.
 * Not annotated as a configuration, so that the program itself does not find it.
 */
@EnableConfigurationProperties(DataSourceProperties.class)
@Import(Words.class)
@ComponentScan(
    basePackages = "vn.dondoc",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "vn\\.dondoc\\.(MessagesConfiguration|calendar\\.CalendarConfiguration)"))
class AuditContext {

  static ConfigurableApplicationContext start() {
    return NotStarted.unless(
        new SpringApplicationBuilder(AuditContext.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .properties("logging.level.root=warn"));
  }

  /** Never makes a database where there is none. */
  @Bean
  DataSource database(DataSourceProperties settings) {
    var url = settings.determineUrl();
    var isH2 = DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.H2;
    var database = new DriverManagerDataSource(isH2 ? url + ";IFEXISTS=TRUE" : url);
    database.setDriverClassName(settings.determineDriverClassName());
    database.setUsername(settings.determineUsername());
    database.setPassword(settings.determinePassword());
    return database;
  }
}

package vn.dondoc.bench;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The baseline of a start: the same libraries set up by Boot, the same tables, the engine with a
 * model, and nothing of ours. No configuration by its annotation, so that the program's scan passes
 * it over.
 */
@EnableAutoConfiguration
public class BareApplication {

  public static void main(String[] arguments) {
    new SpringApplicationBuilder(BareApplication.class)
        .properties(
            "spring.config.name=bare",
            "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
            "spring.quartz.job-store-type=jdbc",
            "spring.quartz.jdbc.initialize-schema=never",
            "spring.quartz.properties.org.quartz.jobStore.driverDelegateClass="
                + "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate")
        .run(arguments);
  }

  @Bean
  @DependsOnDatabaseInitialization
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource source, PlatformTransactionManager transactions) {
    var configuration = new SpringProcessEngineConfiguration();
    configuration.setDataSource(source);
    configuration.setTransactionManager(transactions);
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setJobExecutorActivate(true);
    configuration.setDeploymentResources(
        new org.springframework.core.io.Resource[] {
          new org.springframework.core.io.ClassPathResource("bpmn/obligation.bpmn")
        });
    return configuration;
  }

  @Bean
  ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
    var factory = new ProcessEngineFactoryBean();
    factory.setProcessEngineConfiguration(configuration);
    return factory;
  }

  /** Asks for the engine, which its factory else would never build. */
  @Bean
  RuntimeService runtimeService(ProcessEngine engine) {
    return engine.getRuntimeService();
  }
}

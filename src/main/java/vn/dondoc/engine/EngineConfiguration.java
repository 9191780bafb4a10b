package vn.dondoc.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;
import vn.dondoc.calendar.TimeMode;
import vn.dondoc.operations.Nodes;

/**
 * The embedded engine: tables by Flyway, Spring's transactions, expressions that see an allow-list.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {
  /** A group of starts takes some 1,000; each block costs a commit of its own. */
  private static final int IDS_AT_ONCE = 10_000;

  @Bean
  @DependsOnDatabaseInitialization
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource dataSource,
      PlatformTransactionManager transactions,
      ApplicationContext context,
      ResourcePatternResolver resources,
      TimeMode time,
      EngineProperties properties,
      Nodes nodes)
      throws IOException {
    var configuration = new LeanEngine();
    configuration.setDataSource(dataSource);
    configuration.setTransactionManager(transactions);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
    configuration.setEnableDefaultDbHistoryEventHandler(false);
    configuration.setCustomHistoryEventHandlers(List.of(new StepsOnly()));
    configuration.setHistoryRemovalTimeStrategy(
        ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
    if (!time.virtual()) {
      configuration.setHistoryCleanupBatchWindowStartTime("01:00");
      configuration.setHistoryCleanupBatchWindowEndTime("04:00");
    }
    configuration.setEnsureJobDueDateNotNull(true);
    configuration.setJdbcBatchProcessing(true);
    configuration.setIdBlockSize(IDS_AT_ONCE);
    configuration.setMetricsEnabled(false);
    configuration.setDbMetricsReporterActivate(false);
    configuration.setAuthorizationEnabled(false);
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(false);
    configuration.setDefaultNumberOfRetries(6);
    configuration.setBeans(allowedBeans(context));
    configuration.setDeploymentName("dondoc");
    configuration.setDeploymentResources(resources.getResources("classpath:bpmn/*.bpmn"));
    configuration.setJobExecutor(jobExecutor(properties, nodes.own()));
    configuration.setJobExecutorDeploymentAware(true);
    configuration.setJobExecutorActivate(false);
    return configuration;
  }

  /** Looked up when first named, since the beans themselves need the engine. */
  private static Map<Object, Object> allowedBeans(ApplicationContext context) {
    var names = context.getBeanNamesForAnnotation(EngineBean.class);
    var beans = new HashMap<Object, Object>();
    for (var name : names) {
      beans.put(name, new LateDelegate(context, name));
    }
    return beans;
  }

  private static JobExecutor jobExecutor(EngineProperties properties, String lockOwner) {
    var executor = new DefaultJobExecutor();
    executor.setLockOwner(lockOwner);
    executor.setCorePoolSize(properties.threads());
    executor.setMaxPoolSize(properties.threads());
    executor.setMaxJobsPerAcquisition(properties.jobsPerAcquisition());
    executor.setLockTimeInMillis(properties.lockSeconds() * 1000);
    executor.setMaxWait(properties.maxWaitMillis());
    return executor;
  }

  @Bean
  ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
    var factory = new ProcessEngineFactoryBean();
    factory.setProcessEngineConfiguration(configuration);
    return factory;
  }

  @Bean
  RuntimeService runtimeService(ProcessEngine engine) {
    return engine.getRuntimeService();
  }

  @Bean
  ManagementService managementService(ProcessEngine engine) {
    return engine.getManagementService();
  }
}

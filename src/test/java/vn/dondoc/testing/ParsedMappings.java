package vn.dondoc.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The engine's SQL, parsed by the first engine of a JVM for a database and handed to the later
 * ones: half of the time that starting the program takes. Connections stay each engine's own.
 */
final class ParsedMappings implements BeanPostProcessor {
  private static final Map<String, Configuration> PARSED = new ConcurrentHashMap<>();

  private final String vendor;

  ParsedMappings(String vendor) {
    this.vendor = vendor;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof ProcessEngineConfigurationImpl engine && PARSED.containsKey(vendor)) {
      engine.setSqlSessionFactory(forDatabaseOf(engine));
    }
    if (bean instanceof ProcessEngine engine) {
      var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
      PARSED.putIfAbsent(vendor, configuration.getSqlSessionFactory().getConfiguration());
    }
    return bean;
  }

  private SqlSessionFactory forDatabaseOf(ProcessEngineConfigurationImpl engine) {
    var parsed = PARSED.get(vendor);
    var transactions = new ManagedTransactionFactory();
    var own = new Configuration(new Environment("own", transactions, engine.getDataSource()));
    own.setJdbcTypeForNull(parsed.getJdbcTypeForNull());
    own.setDefaultExecutorType(parsed.getDefaultExecutorType());
    own.setVariables(parsed.getVariables());
    for (Object statement : parsed.getMappedStatements()) {
      // a short name that two statements share is kept as neither
      if (statement instanceof MappedStatement one && !own.hasStatement(one.getId(), false)) {
        own.addMappedStatement(one);
      }
    }
    return new DefaultSqlSessionFactory(own);
  }
}

package vn.dondoc.engine;

import java.util.Properties;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/** The engine without what our models do not use: a third of the time that it takes to build. */
class LeanEngine extends SpringProcessEngineConfiguration {

  LeanEngine() {
    setScriptEngineResolver(new NoScripts());
    setCmmnEnabled(false);
    setDmnEnabled(false);
  }

  /** As the engine does it, but for the reading of its files. */
  @Override
  protected void initSqlSessionFactory() {
    var variables = new Properties();
    variables.put("prefix", databaseTablePrefix);
    initSqlSessionFactoryProperties(variables, databaseTablePrefix, databaseType);
    var sql = new SqlWhenAsked(SqlFile.all(), variables);
    sql.setEnvironment(new Environment("default", transactionFactory, dataSource));
    sql.setDefaultStatementTimeout(jdbcStatementTimeout);
    sql.setDefaultExecutorType(isJdbcBatchProcessing() ? ExecutorType.BATCH : ExecutorType.SIMPLE);
    sqlSessionFactory = new DefaultSqlSessionFactory(sql);
  }

  /** It would be built, with all of its Scala, though decisions are off. */
  @Override
  protected void initDmnEngine() {}
}

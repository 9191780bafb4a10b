package vn.dondoc;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets PostgreSQL's driver send a batch of inserts as a few statements with many rows, which it
 * does only when asked: a third of the time. It then no longer tells which rows were new.
 */
@Component
class BatchedInserts implements BeanPostProcessor {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool
        && pool.getJdbcUrl() != null
        && pool.getJdbcUrl().startsWith(POSTGRESQL)) {
      pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    return bean;
  }
}

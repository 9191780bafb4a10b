package vn.dondoc.web.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions are kept in the database, so that a sign-in holds on every node and after a restart. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionStorage {

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> readableSessions() {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversion.addConverter(byte[].class, Object.class, new ReadingSessionValues());
    return repository -> repository.setConversionService(conversion);
  }

  /** Two requests of one session may write the same value at once; H2 has no words for that. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsWrittenAtOnce(
      DataSourceProperties database) {
    var url = database.determineUrl();
    return DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.POSTGRESQL
        ? new PostgreSqlJdbcIndexedSessionRepositoryCustomizer()
        : repository -> {};
  }
}

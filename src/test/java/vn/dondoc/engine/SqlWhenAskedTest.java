package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlWhenAskedTest {
  private static final String FILES = "org/camunda/bpm/engine/impl/mapping/entity/";

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void allThatTheEngineMayAskForIsThere(String database) throws IOException {
    var whole = readAtOnce(database);
    var asked = asked(database);

    for (var name : names(whole)) {
      var statement = whole.getMappedStatement(name);
      var same = asked.getMappedStatement(name);
      assertThat(same.getSqlCommandType()).isEqualTo(statement.getSqlCommandType());
      assertThat(results(same)).as(name).isEqualTo(results(statement));
      assertThat(resource(same)).isEqualTo(resource(statement));
    }
    assertThat(names(asked)).containsExactlyInAnyOrderElementsOf(names(whole));
    assertThat(asked.getResultMapNames())
        .containsExactlyInAnyOrderElementsOf(whole.getResultMapNames());
    assertThat(asked.getIncompleteStatements()).isEmpty();
  }

  @Test
  void whatNobodyAsksForIsNotRead() {
    var asked = asked("postgres");

    asked.getMappedStatement("selectLatestProcessDefinitionByKey");

    assertThat(asked.isResourceLoaded(FILES + "ProcessDefinition.xml")).isTrue();
    assertThat(asked.isResourceLoaded(FILES + "Task.xml")).isFalse();
    assertThat(asked.isResourceLoaded(FILES + "HistoricDecisionInstance.xml")).isFalse();
  }

  @Test
  void manyMayAskAtOnce() throws Exception {
    var asked = asked("postgres");
    var threads = Executors.newFixedThreadPool(8);
    var questions =
        Stream.of("selectTask", "selectJob", "selectExecution", "selectVariablesByTaskId")
            .flatMap(name -> Stream.generate(() -> name).limit(8))
            .<Callable<MappedStatement>>map(name -> () -> asked.getMappedStatement(name))
            .toList();

    for (var answer : threads.invokeAll(questions)) {
      assertThat(answer.get().getBoundSql(null).getSql()).isNotBlank();
    }
    threads.shutdown();
  }

  private static SqlWhenAsked asked(String database) {
    return new SqlWhenAsked(SqlFile.all(), variables(database));
  }

  private static Configuration readAtOnce(String database) throws IOException {
    var list = Resources.getResourceAsReader("org/camunda/bpm/engine/impl/mapping/mappings.xml");
    return new XMLConfigBuilder(list, "", variables(database)).parse();
  }

  private static Properties variables(String database) {
    var variables = new Properties();
    variables.put("prefix", "");
    ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(variables, "", database);
    return variables;
  }

  /** Those without a namespace, as the engine asks for them. */
  private static List<String> names(Configuration configuration) {
    return configuration.getMappedStatementNames().stream()
        .filter(name -> !name.contains(".") && !name.contains("!"))
        .sorted()
        .toList();
  }

  private static List<String> results(MappedStatement statement) {
    return statement.getResultMaps().stream().map(ResultMap::getId).toList();
  }

  private static String resource(MappedStatement statement) {
    return statement.getResource().replaceAll(".*/", "");
  }
}

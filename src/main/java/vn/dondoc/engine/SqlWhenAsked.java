package vn.dondoc.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.session.Configuration;

/**
 * The engine's SQL, each file of it read when the first of its statements is asked for: reading all
 * of them is a fifth of a start, and most serve what this program never does.
 */
final class SqlWhenAsked extends Configuration {
  private final Map<String, SqlFile> byStatement = new HashMap<>();
  private final Map<String, SqlFile> byNamespace = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> read = ConcurrentHashMap.newKeySet();

  /**
   * @param variables what the files leave open, such as how this database limits rows
   */
  SqlWhenAsked(List<SqlFile> files, Properties variables) {
    setVariables(variables);
    for (var file : files) {
      byNamespace.put(file.namespace(), file);
      file.statements().forEach(name -> byStatement.put(name, file));
      file.statements().forEach(name -> byStatement.put(file.namespace() + "." + name, file));
    }
  }

  /** A file is whole once it is read, so that nothing is left to be settled here. */
  @Override
  public MappedStatement getMappedStatement(String id, boolean validateIncompleteStatements) {
    ensureRead(byStatement.get(id));
    return super.getMappedStatement(id, false);
  }

  @Override
  public boolean hasStatement(String id, boolean validateIncompleteStatements) {
    ensureRead(byStatement.get(id));
    return super.hasStatement(id, false);
  }

  @Override
  public ResultMap getResultMap(String id) {
    ensureRead(ofNamespace(id));
    return super.getResultMap(id);
  }

  @Override
  public boolean hasResultMap(String id) {
    ensureRead(ofNamespace(id));
    return super.hasResultMap(id);
  }

  private SqlFile ofNamespace(String id) {
    return id.contains(".") ? byNamespace.get(id.substring(0, id.lastIndexOf('.'))) : null;
  }

  private void ensureRead(SqlFile file) {
    if (file != null && !read.contains(file.resource())) {
      readOnce(file);
    }
  }

  /** One thread reads; it may come back here for a file that it is in the middle of. */
  private synchronized void readOnce(SqlFile file) {
    if (begun.add(file.resource())) {
      file.needs().forEach(namespace -> ensureRead(byNamespace.get(namespace)));
      parse(file.resource());
      read.add(file.resource());
    }
  }

  private void parse(String resource) {
    try (var stream = Resources.getResourceAsStream(resource)) {
      new XMLMapperBuilder(stream, this, resource, getSqlFragments()).parse();
    } catch (IOException e) {
      throw new UncheckedIOException("The engine's SQL cannot be read: " + resource, e);
    }
  }
}

package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Keeps a database that nobody uses as it is, and brings it back. */
interface Backup {
  void take() throws IOException;

  void restore() throws IOException;

  static Backup of(Scene scene, Path directory, String database) {
    return scene == Scene.H2 ? ofFile(directory) : ofServer(database);
  }

  /** As {@code src/docs/deployment.md} says: the file is copied. */
  private static Backup ofFile(Path directory) {
    var file = directory.resolve("data.mv.db");
    var copy = directory.resolve("backup.mv.db");
    return new Backup() {
      @Override
      public void take() throws IOException {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }

      @Override
      public void restore() throws IOException {
        Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
      }
    };
  }

  /** In place of a dump, for which the embedded server has no programs. */
  private static Backup ofServer(String url) {
    var name = url.replaceFirst(".*/(\\w+)\\?.*", "$1");
    var admin = new DriverManagerDataSource(url.replace("/" + name + "?", "/postgres?"));
    return new Backup() {
      @Override
      public void take() {
        replace(name + "b", name);
      }

      @Override
      public void restore() {
        replace(name, name + "b");
      }

      private void replace(String database, String template) {
        var client = JdbcClient.create(admin);
        client.sql("drop database if exists %s with (force)".formatted(database)).update();
        // Who was killed may still count as connected.
        client
            .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
            .param(template)
            .query((row, number) -> number)
            .list();
        client.sql("create database %s template %s".formatted(database, template)).update();
      }
    };
  }
}

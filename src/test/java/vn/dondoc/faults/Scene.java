package vn.dondoc.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import vn.dondoc.testing.Databases;
import vn.dondoc.testing.TestDatabase;

/** A database and as many nodes on it, which can be told where the mail goes. */
enum Scene {
  H2(1, () -> null),
  POSTGRESQL(1, Databases::postgresql),
  TWO_NODES(2, Databases::postgresql);

  final int nodes;
  private final Supplier<TestDatabase> database;

  Scene(int nodes, Supplier<TestDatabase> database) {
    this.nodes = nodes;
    this.database = database;
  }

  /** What a program needs to be told. */
  List<String> settings(Path directory, int smtpPort) {
    var made = database.get();
    return List.of(
        "--dondoc.config.directory=" + directory,
        "--spring.datasource.url=" + (made == null ? h2(directory) : made.url()),
        "--spring.datasource.username=" + (made == null ? "sa" : "postgres"),
        "--spring.datasource.hikari.maximum-pool-size=8",
        "--dondoc.mail.dispatch.journal=" + directory.resolve("journal"),
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.port=" + smtpPort,
        "--spring.mail.properties.mail.smtp.timeout=2000",
        "--spring.quartz.properties.org.quartz.jobStore.isClustered=" + (nodes > 1),
        "--spring.quartz.properties.org.quartz.jobStore.clusterCheckinInterval=500",
        "--spring.quartz.properties.org.quartz.scheduler.instanceId=AUTO",
        "--spring.quartz.properties.org.quartz.scheduler.idleWaitTime=1000",
        "--dondoc.engine.max-wait-millis=50",
        "--logging.level.root=warn");
  }

  private static String h2(Path directory) {
    return "jdbc:h2:file:"
        + directory.resolve("data")
        + ";MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
  }

  Fleet launch(Instant now, Path directory, int smtpPort) throws IOException {
    return Fleet.launch(nodes, now, settings(directory, smtpPort));
  }
}

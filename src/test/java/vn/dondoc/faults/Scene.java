package vn.dondoc.faults;

import java.nio.file.Path;
import java.util.List;
import vn.dondoc.testing.Databases;

/** A database and as many nodes on it, which can be told where the mail goes. */
enum Scene {
  H2(1),
  POSTGRESQL(1),
  TWO_NODES(2);

  final int nodes;

  Scene(int nodes) {
    this.nodes = nodes;
  }

  /** The address of a new one. */
  String database(Path directory) {
    return this == H2 ? h2(directory) : Databases.postgresql().url();
  }

  /** What a program needs to be told. */
  List<String> settings(Path directory, String database, int smtpPort) {
    return List.of(
        "--dondoc.config.directory=" + directory,
        "--spring.datasource.url=" + database,
        "--spring.datasource.username=" + (this == H2 ? "sa" : "postgres"),
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
}

package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

class ProvincesZoneTest {
  private final TimeZone machine = TimeZone.getDefault();

  @AfterEach
  void putBack() {
    TimeZone.setDefault(machine);
  }

  @Test
  void nodesOnMachinesOfDifferentZonesReadDueDatesAlike() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    var settings = new MockEnvironment().withProperty("dondoc.time.zone", "Asia/Ho_Chi_Minh");

    new ProvincesZone()
        .onApplicationEvent(
            new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], settings));

    assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Ho_Chi_Minh");
  }
}

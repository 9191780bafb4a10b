package vn.dondoc.rehearsal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("dondoc.time.virtual")
class ResumingVirtualTime implements ApplicationRunner {
  private final VirtualTime time;

  ResumingVirtualTime(VirtualTime time) {
    this.time = time;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    time.resume();
  }
}

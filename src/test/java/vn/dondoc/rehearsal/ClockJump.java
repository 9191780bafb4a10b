package vn.dondoc.rehearsal;

import java.time.Instant;
import vn.dondoc.calendar.Wakeups;
import vn.dondoc.testing.Stage;

/** Sets the clock of a running program to another time, without what lies between. */
public final class ClockJump {
  private ClockJump() {}

  public static void to(Stage stage, Instant at) {
    stage.bean(VirtualClock.class).turnTo(at);
    stage.bean(Wakeups.class).clockMovedTo(at);
    stage.time().settle();
  }
}

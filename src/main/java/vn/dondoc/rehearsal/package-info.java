/**
 * Virtual time: a clock turned by hand that drives the same engine, timers, outbox and mail through
 * a year. The demo, the command {@code rehearse} and the tests share it.
 */
@ApplicationModule(
    allowedDependencies = {
      "instructions",
      "obligations",
      "duties",
      "documents",
      "progress",
      "calendar",
      "units"
    })
package vn.dondoc.rehearsal;

import org.springframework.modulith.ApplicationModule;

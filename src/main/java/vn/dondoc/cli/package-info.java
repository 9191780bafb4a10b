/** The commands: {@code serve} (default), {@code rehearse} and {@code check}. */
@ApplicationModule(
    allowedDependencies = {
      "rehearsal",
      "instructions",
      "documents",
      "progress",
      "obligations",
      "calendar",
      "units"
    })
package vn.dondoc.cli;

import org.springframework.modulith.ApplicationModule;

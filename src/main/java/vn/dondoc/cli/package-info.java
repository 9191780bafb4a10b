/** The commands: {@code serve} (default), {@code rehearse}, {@code check} and {@code audit}. */
@ApplicationModule(
    allowedDependencies = {
      "rehearsal",
      "instructions",
      "documents",
      "progress",
      "notifications",
      "obligations",
      "calendar",
      "units"
    })
package vn.dondoc.cli;

import org.springframework.modulith.ApplicationModule;

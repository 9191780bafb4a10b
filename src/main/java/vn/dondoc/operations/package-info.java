/**
 * What keeps the program itself running, for whoever operates it: the engine's processes and failed
 * jobs, recurring work, the outbox. The engine answers behind the ports of this room.
 */
@ApplicationModule(allowedDependencies = {"obligations", "calendar", "units"})
package vn.dondoc.operations;

import org.springframework.modulith.ApplicationModule;

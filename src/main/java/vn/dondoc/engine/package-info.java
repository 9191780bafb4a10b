/**
 * The only room that knows Camunda and Quartz. It runs the flow and wakes the domain through the
 * domain's own ports, so that a maintained fork of the engine can take its place.
 */
@ApplicationModule(allowedDependencies = {"operations", "obligations", "instructions", "calendar"})
package vn.dondoc.engine;

import org.springframework.modulith.ApplicationModule;

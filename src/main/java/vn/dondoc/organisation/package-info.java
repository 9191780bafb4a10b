/**
 * The administrator's hand on the org tree: units and people are added and changed, one by one or
 * many at once, never against what hangs on them. What ends with open work goes by a succession
 * instead; what is changed here outlives a restart with the same files.
 */
@ApplicationModule(allowedDependencies = {"obligations", "calendar", "units"})
package vn.dondoc.organisation;

import org.springframework.modulith.ApplicationModule;

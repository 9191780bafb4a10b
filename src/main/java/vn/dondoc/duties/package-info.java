/**
 * The standing duties that an instruction gives a unit beside its reports: taken over by a person,
 * noted with progress and evidence, closed or carried over to the next year.
 */
@ApplicationModule(allowedDependencies = {"obligations", "calendar", "units"})
package vn.dondoc.duties;

import org.springframework.modulith.ApplicationModule;

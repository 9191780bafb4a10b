/**
 * What was asked: documents and their chain, who they address, what they ask for, and how an
 * instruction starts and becomes rounds of obligations.
 */
@ApplicationModule(allowedDependencies = {"duties", "obligations", "calendar", "units"})
package vn.dondoc.instructions;

import org.springframework.modulith.ApplicationModule;

/**
 * What a unit owes: rounds, obligations and their signals, and every use case on them. The engine
 * moves processes behind {@link vn.dondoc.obligations.ObligationFlow} and {@link
 * vn.dondoc.obligations.RoundFlow}; these tables are the truth.
 */
@ApplicationModule(allowedDependencies = {"calendar", "units"})
package vn.dondoc.obligations;

import org.springframework.modulith.ApplicationModule;

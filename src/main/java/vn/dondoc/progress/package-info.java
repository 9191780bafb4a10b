/**
 * The read side: task lists, matrix, timeline, mails. Own SQL over the domain's tables, no writes.
 */
@ApplicationModule(allowedDependencies = {"calendar", "units"})
package vn.dondoc.progress;

import org.springframework.modulith.ApplicationModule;

/**
 * Domain events become notices in the same transaction, notices become mails in the outbox, and the
 * outbox becomes mail. Nothing here runs inside a job of the engine's processes.
 */
@ApplicationModule(
    allowedDependencies = {"operations", "obligations", "instructions", "calendar", "units"})
package vn.dondoc.notifications;

import org.springframework.modulith.ApplicationModule;

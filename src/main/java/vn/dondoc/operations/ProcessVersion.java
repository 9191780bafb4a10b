package vn.dondoc.operations;

/**
 * One deployed version of a process.
 *
 * @param key instruction-cascade, reporting-round or obligation
 * @param latest whether new instances start on it
 * @param running instances that live on it now
 * @param incidents jobs of them that will not be tried again by themselves
 */
public record ProcessVersion(
    String key, int version, boolean latest, long running, long incidents) {}

package vn.dondoc.units;

/** One role of a person in one unit. */
public record Assignment(UnitId unit, Role role) {}

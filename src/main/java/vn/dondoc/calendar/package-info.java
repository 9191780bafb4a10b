/**
 * Pure date rules: deadlines with their safe day, report periods with their data windows, and the
 * working days of Vietnamese civil servants (weekends, holidays, worked Saturdays). The days come
 * from {@code config/holidays.yml}; a year without official days is computed from the labour law
 * and stays provisional ("lịch tạm tính"). Nothing here reads a clock, a file or another module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.dondoc.calendar;

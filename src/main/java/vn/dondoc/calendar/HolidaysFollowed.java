package vn.dondoc.calendar;

/** The working calendar reckons with other days from now on. */
public record HolidaysFollowed() {}

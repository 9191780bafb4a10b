package vn.dondoc.obligations;

/** A file that a draft does not take, told by its name and why. */
public record RefusedFile(String name, Refusal why) {}

package vn.dondoc.progress;

/**
 * A round of which some units may be given more time.
 *
 * @param owed by how many units
 */
public record ExtendableRound(String id, String title, DueDate due, int owed) {}

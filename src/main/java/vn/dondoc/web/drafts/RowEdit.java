package vn.dondoc.web.drafts;

/**
 * Which row of which draft is sent, from the address and the form.
 *
 * @param version of the draft as it was seen
 */
record RowEdit(String id, String row, int version) {}

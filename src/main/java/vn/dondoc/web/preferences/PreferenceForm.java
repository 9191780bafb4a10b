package vn.dondoc.web.preferences;

/**
 * As typed.
 *
 * @param digestAt like "07:30"; empty for the usual time
 * @param language "vi" or "en"
 */
public record PreferenceForm(String digestAt, String language) {}

package vn.dondoc.web.routes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as a page shows it.
 *
 * @param action path it is sent to, without a query
 * @param fields with what stands in them, files and the token left out
 */
record PageForm(String action, Map<String, String> fields) {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|select|textarea|button)\\b([^>]*)>([^<]*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|action|type)=\"([^\"]*)\"");

  static List<PageForm> of(String page) {
    return FORM.matcher(page)
        .results()
        .map(found -> of(attributes(found.group(1)), found.group(2)))
        .filter(form -> form.action.startsWith("/"))
        .toList();
  }

  private static PageForm of(Map<String, String> attributes, String inside) {
    var fields = new LinkedHashMap<String, String>();
    FIELD
        .matcher(inside)
        .results()
        .forEach(
            found -> {
              var field = attributes(found.group(1));
              var name = "file".equals(field.get("type")) ? "" : field.getOrDefault("name", "");
              fields.putIfAbsent(name, field.getOrDefault("value", found.group(2)));
            });
    fields.keySet().removeAll(List.of("", "_csrf"));
    return new PageForm(attributes.getOrDefault("action", "").replaceAll("[?#].*", ""), fields);
  }

  private static Map<String, String> attributes(String tag) {
    var all = new LinkedHashMap<String, String>();
    ATTRIBUTE
        .matcher(tag)
        .results()
        .forEach(found -> all.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2))));
    return all;
  }
}

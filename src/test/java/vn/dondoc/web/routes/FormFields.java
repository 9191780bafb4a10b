package vn.dondoc.web.routes;

import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Which fields the code behind a route reads, forms within forms included. */
final class FormFields {
  private static final int DEEPEST = 2;

  private FormFields() {}

  static Set<String> of(HandlerMethod handler) {
    var names = new TreeSet<String>();
    Arrays.stream(handler.getMethodParameters())
        .flatMap(FormFields::ofParameter)
        .forEach(names::add);
    return names;
  }

  /** Those that take a file. */
  static Set<String> filesOf(HandlerMethod handler) {
    var names = new TreeSet<String>();
    for (var parameter : handler.getMethodParameters()) {
      if (parameter.getParameterType() == MultipartFile.class) {
        names.add(parameter.getParameter().getName());
      } else if (parameter.getParameterType().isRecord()) {
        Arrays.stream(parameter.getParameterType().getRecordComponents())
            .filter(part -> part.getGenericType().getTypeName().contains("MultipartFile"))
            .forEach(part -> names.add(part.getName()));
      }
    }
    return names;
  }

  private static Stream<String> ofParameter(MethodParameter parameter) {
    var type = parameter.getParameterType();
    if (parameter.hasParameterAnnotation(RequestParam.class)) {
      var said = parameter.getParameterAnnotation(RequestParam.class).name();
      return Stream.of(said.isEmpty() ? parameter.getParameter().getName() : said);
    }
    if (parameter.hasParameterAnnotation(AuthenticationPrincipal.class)) {
      return Stream.empty();
    }
    return isForm(type) ? ofForm("", type, DEEPEST) : Stream.empty();
  }

  private static boolean isForm(Class<?> type) {
    return type.getName().startsWith("vn.dondoc") && !type.isInterface() && !type.isEnum();
  }

  private static Stream<String> ofForm(String prefix, Class<?> form, int depth) {
    return Arrays.stream(BeanUtils.getPropertyDescriptors(form))
        .filter(property -> !property.getName().equals("class"))
        .flatMap(property -> ofProperty(prefix, property, depth));
  }

  private static Stream<String> ofProperty(String prefix, PropertyDescriptor property, int depth) {
    var name = prefix + property.getName();
    var type = property.getPropertyType();
    if (type == null) {
      return Stream.empty();
    }
    if (Map.class.isAssignableFrom(type)) {
      return Stream.of(name + "[a]", name + "[a.b]");
    }
    if (Collection.class.isAssignableFrom(type)) {
      return Stream.of(name, name + "[0]");
    }
    return isForm(type) && depth > 0 ? ofForm(name + ".", type, depth - 1) : Stream.of(name);
  }
}

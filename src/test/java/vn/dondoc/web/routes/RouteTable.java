package vn.dondoc.web.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes that {@code routes/table.txt} lists, and those that the program has. */
final class RouteTable {
  static final Path FILE = Path.of("src/test/resources/routes/table.txt");

  private RouteTable() {}

  static List<Route> read() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Route::of)
        .toList();
  }

  /** By method and path, e.g. "GET /cascades/{id}". */
  static Map<String, HandlerMethod> handlers(ApplicationContext program) {
    return program
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .filter(route -> route.getValue().getBeanType().getName().startsWith("vn.dondoc"))
        .flatMap(route -> keys(route.getKey()).map(key -> Map.entry(key, route.getValue())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  private static Stream<String> keys(RequestMappingInfo route) {
    Set<RequestMethod> named = route.getMethodsCondition().getMethods();
    var methods = named.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : named;
    return route.getPatternValues().stream()
        .flatMap(path -> methods.stream().map(method -> method + " " + path));
  }
}

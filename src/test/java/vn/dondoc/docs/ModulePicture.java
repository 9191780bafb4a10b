package vn.dondoc.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.dondoc.DondocApplication;

/** Draws the modules and their imports as they are in the code. */
final class ModulePicture {
  private static final String HEAD =
      """
      # The modules

      Generated from the code by `ModulePictureTest`; do not edit. Redraw:

          mvn test -Dtest=ModulePictureTest -Ddocs.write=true

      An arrow means "imports". `ModulesTest` fails the build when a module imports more than this house allows.

      ```mermaid
      graph TD
      """;

  private final ApplicationModules modules = ApplicationModules.of(DondocApplication.class);

  String markdown() {
    var arrows = new ArrayList<String>();
    for (var module : sorted()) {
      arrows.addAll(arrowsFrom(module));
    }
    return HEAD + String.join("\n", arrows) + "\n```\n\n" + String.join("\n", table()) + "\n";
  }

  private List<ApplicationModule> sorted() {
    return modules.stream()
        .sorted((a, b) -> name(a).compareTo(name(b)))
        .collect(Collectors.toList());
  }

  private List<String> arrowsFrom(ApplicationModule module) {
    var names =
        module
            .getDirectDependencies(modules)
            .uniqueModules()
            .map(ModulePicture::name)
            .distinct()
            .sorted()
            .toList();
    return names.isEmpty()
        ? List.of("  " + name(module))
        : names.stream().map(to -> "  " + name(module) + " --> " + to).toList();
  }

  private List<String> table() {
    var lines = new ArrayList<String>();
    lines.add("| module | public types |");
    lines.add("|---|---|");
    for (var module : sorted()) {
      var types =
          module.getNamedInterfaces().stream()
              .flatMap(named -> named.asJavaClasses())
              .map(type -> "`" + type.getSimpleName() + "`")
              .filter(name -> !name.equals("`package-info`"))
              .distinct()
              .sorted()
              .collect(Collectors.joining(" "));
      lines.add("| " + name(module) + " | " + types + " |");
    }
    return lines;
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }
}

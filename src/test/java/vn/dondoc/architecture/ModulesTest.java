package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.dondoc.DondocApplication;

/** The table of imports in the design, held by the build. */
class ModulesTest {
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("calendar", List.of()),
          Map.entry("units", List.of()),
          Map.entry("obligations", List.of("calendar", "units")),
          Map.entry("duties", List.of("obligations", "calendar", "units")),
          Map.entry("instructions", List.of("duties", "obligations", "calendar", "units")),
          Map.entry("organisation", List.of("obligations", "calendar", "units")),
          Map.entry("operations", List.of("obligations", "calendar", "units")),
          Map.entry("engine", List.of("operations", "obligations", "instructions", "calendar")),
          Map.entry(
              "notifications",
              List.of("operations", "obligations", "instructions", "calendar", "units")),
          Map.entry("progress", List.of("calendar", "units")),
          Map.entry(
              "documents",
              List.of(
                  "instructions",
                  "organisation",
                  "operations",
                  "obligations",
                  "calendar",
                  "units")),
          Map.entry(
              "rehearsal",
              List.of(
                  "instructions",
                  "duties",
                  "obligations",
                  "documents",
                  "progress",
                  "calendar",
                  "units")),
          Map.entry(
              "cli",
              List.of(
                  "notifications",
                  "rehearsal",
                  "instructions",
                  "documents",
                  "progress",
                  "obligations",
                  "calendar",
                  "units")),
          Map.entry(
              "web",
              List.of(
                  "rehearsal",
                  "operations",
                  "organisation",
                  "notifications",
                  "instructions",
                  "duties",
                  "documents",
                  "progress",
                  "obligations",
                  "calendar",
                  "units")));

  private final ApplicationModules modules = ApplicationModules.of(DondocApplication.class);

  @Test
  void modulesOnlyUseWhatTheyDeclare() {
    modules.verify();
  }

  @Test
  void noModuleUsesMoreThanTheDesignAllows() {
    for (var module : modules) {
      var name = module.getIdentifier().toString();
      assertThat(ALLOWED).containsKey(name);
      assertThat(dependenciesOf(module)).as("imports of %s", name).isSubsetOf(ALLOWED.get(name));
    }
    assertThat(modules.stream()).hasSize(ALLOWED.size());
  }

  private List<String> dependenciesOf(ApplicationModule module) {
    return module
        .getDirectDependencies(modules)
        .uniqueModules()
        .map(dependency -> dependency.getIdentifier().toString())
        .distinct()
        .collect(Collectors.toList());
  }
}

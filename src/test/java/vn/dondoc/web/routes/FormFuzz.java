package vn.dondoc.web.routes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;

/**
 * Sends bad input to each field of each route of the table, as somebody who may use it. What counts
 * as wrong: an answer of the kind 5xx, one that took longer than {@link #PATIENCE} of the
 * processor, or ten times that of a busy machine's clock, a page with the script in it as it was
 * sent.
 */
final class FormFuzz {
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final RouteWorld world;
  private final Door door;
  private final Map<String, HandlerMethod> handlers;
  private final Map<String, PageForm> forms = new LinkedHashMap<>();
  private final Random random;
  private int cases;

  FormFuzz(RouteWorld world, Door door, Map<String, HandlerMethod> handlers, long seed) {
    this.world = world;
    this.door = door;
    this.handlers = handlers;
    this.random = new Random(seed);
  }

  int cases() {
    return cases;
  }

  /** Reads the forms of all pages first, so that only one field at a time is wrong. */
  void lookAt(List<Route> table) {
    table.stream()
        .filter(route -> route.method().equals("GET") && !route.untried())
        .forEach(
            route ->
                somebody(route)
                    .map(who -> door.answer(route, route.address(world::id), who))
                    .filter(page -> String.valueOf(page.getContentType()).contains("html"))
                    .flatMap(page -> PageForm.of(PagePolicy.text(page)).stream())
                    .forEach(form -> forms.merge(form.action(), form, FormFuzz::richer)));
  }

  private static PageForm richer(PageForm one, PageForm other) {
    return other.fields().size() > one.fields().size() ? other : one;
  }

  /** What is sent, in a word or two, and the fields. */
  private record Case(String what, MultiValueMap<String, String> typed) {}

  /**
   * @param atMost how many cases, chosen by the seed; the form as meant and an empty one always are
   * @return what went wrong, one line each
   */
  List<String> send(Route route, int atMost) {
    var wrong = new ArrayList<String>();
    if (route.untried()) {
      return wrong;
    }
    var who = somebody(route).findFirst().orElse("dp-so");
    var asMeant = asMeant(route);
    var all = cases(route, asMeant);
    Collections.shuffle(all, random);
    var chosen = new ArrayList<>(all.subList(0, Math.min(atMost, all.size())));
    chosen.add(new Case("as meant", asMeant));
    chosen.add(new Case("nothing", new LinkedMultiValueMap<>()));
    chosen.forEach(one -> judge(route, who, one, wrong));
    return wrong;
  }

  private List<Case> cases(Route route, MultiValueMap<String, String> asMeant) {
    var all = new ArrayList<Case>();
    for (var field : fields(route, asMeant)) {
      BadInput.values()
          .forEach(
              (name, value) ->
                  all.add(change(field + " = " + name, asMeant, it -> it.set(field, value))));
      all.add(change("no " + field, asMeant, it -> it.remove(field)));
      var several = List.of("a", "1", "");
      all.add(change(field + " repeated", asMeant, it -> it.addAll(field, several)));
    }
    for (var field : List.of("a[999999999].b", "form[0]", "class.classLoader.x", "a[", "]", "..")) {
      all.add(change("unasked " + field, asMeant, it -> it.add(field, "1")));
    }
    return all;
  }

  private static Case change(
      String what,
      MultiValueMap<String, String> asMeant,
      Consumer<MultiValueMap<String, String>> change) {
    var typed = new LinkedMultiValueMap<>(asMeant);
    change.accept(typed);
    return new Case(what, typed);
  }

  private Stream<String> somebody(Route route) {
    return RouteWorld.PEOPLE.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(person -> route.isFor(person.getKey()))
        .map(Map.Entry::getValue);
  }

  private MultiValueMap<String, String> asMeant(Route route) {
    var all = new LinkedMultiValueMap<String, String>();
    var form = forms.get(route.withoutFields().address(world::id));
    if (form != null && route.method().equals("POST")) {
      form.fields().forEach(all::add);
    }
    Stream.of(route.fieldsWith(world::id).split("&"))
        .filter(pair -> pair.contains("="))
        .forEach(pair -> all.set(pair.split("=")[0], pair.split("=", 2)[1]));
    return all;
  }

  private TreeSet<String> fields(Route route, MultiValueMap<String, String> asMeant) {
    var all = new TreeSet<>(asMeant.keySet());
    all.addAll(FormFields.of(handlers.get(route.key())));
    all.addAll(
        all.stream()
            .filter(name -> name.endsWith("[0]"))
            .flatMap(name -> Stream.of(name.replace("[0]", "[999999999]"), name + ".x"))
            .collect(Collectors.toSet()));
    return all;
  }

  private void judge(Route route, String who, Case one, List<String> wrong) {
    cases++;
    var before = System.nanoTime();
    var worked = THREADS.getCurrentThreadCpuTime();
    var said = say(route, who, one.typed());
    var took = Duration.ofNanos(System.nanoTime() - before);
    var work = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - worked);
    if (work.compareTo(PATIENCE) > 0 || took.compareTo(PATIENCE.multipliedBy(10)) > 0) {
      said = said + " took " + took.toMillis() + " ms";
    }
    if (!said.isEmpty()) {
      wrong.add(route.key() + " as " + who + ", " + one.what() + ": " + said);
    }
  }

  /** Nothing if the answer is good. */
  private String say(Route route, String who, MultiValueMap<String, String> typed) {
    MockHttpServletResponse answer;
    try {
      answer = door.answer(route, route.withoutFields().address(world::id), typed, who);
    } catch (RuntimeException e) {
      return rootOf(e);
    }
    if (answer.getStatus() >= 500) {
      return "answered " + answer.getStatus();
    }
    var page = String.valueOf(answer.getContentType()).startsWith("text/html");
    return page && PagePolicy.text(answer).contains("<script>alert") ? "script in the page" : "";
  }

  private static String rootOf(Throwable thrown) {
    var root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var text = String.valueOf(root).replaceAll("\\s+", " ");
    var at =
        Stream.of(root.getStackTrace())
            .filter(line -> line.getClassName().startsWith("vn.dondoc") && line.getLineNumber() > 0)
            .findFirst()
            .map(line -> " at " + line.getFileName() + ":" + line.getLineNumber())
            .orElse("");
    return text.substring(0, Math.min(text.length(), 200)) + at;
  }
}

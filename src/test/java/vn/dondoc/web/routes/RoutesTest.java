package vn.dondoc.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.web.PageTest;

/** Every route by every role, as {@code routes/table.txt} says. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
  @Autowired private WebApplicationContext program;

  private List<Route> table;
  private RouteWorld world;
  private Door door;

  @BeforeAll
  void open() throws IOException {
    table = RouteTable.read();
    world = RouteWorld.in(program);
    door = new Door(program);
  }

  @Test
  void ofEveryRouteItIsSaidWhoMaySeeIt() {
    var listed = table.stream().map(Route::key).collect(Collectors.toSet());
    var real = new TreeSet<>(RouteTable.handlers(program).keySet());
    assertThat(listed).as("routes that exist").isSubsetOf(real);
    real.removeAll(listed);
    assertThat(real).as("add them to %s: say who may see them", RouteTable.FILE).isEmpty();
  }

  @Test
  void everyRoleSeesWhatTheTableSaysAndNothingElse() {
    assertThat(differences(world::id, false)).isEmpty();
  }

  @Test
  void whatDoesNotExistIsNotFoundByAnybody() {
    assertThat(differences(kind -> "khong-co", true)).isEmpty();
  }

  /** Each line of the table as it would have to be, beside what is there. */
  private List<String> differences(UnaryOperator<String> ids, boolean unknown) {
    var wrong = new ArrayList<String>();
    for (var route : table) {
      if (unknown && !route.hasIds()) {
        continue;
      }
      var found = new TreeMap<String, String>();
      RouteWorld.PEOPLE.forEach(
          (role, username) -> {
            if (!route.untried()) {
              found.put(role, knock(route, ids, username));
            }
          });
      found.put("stranger", knock(route, ids, null));
      found.entrySet().removeIf(one -> isRight(route, one.getKey(), one.getValue(), unknown));
      if (!found.isEmpty()) {
        wrong.add(route.key() + " : wrong are " + found);
      }
    }
    return wrong;
  }

  private String knock(Route route, UnaryOperator<String> ids, String username) {
    try {
      return Door.word(door.answer(route, route.address(ids), username));
    } catch (RuntimeException e) {
      return String.valueOf(e.getCause());
    }
  }

  private static boolean isRight(Route route, String role, String word, boolean unknown) {
    if (role.equals("stranger")) {
      var inside = unknown ? "404" : "in";
      return word.equals(route.isForStrangers() ? inside : "sign-in");
    }
    if (route.isFor(role) && !unknown) {
      return word.equals("in");
    }
    return word.equals(
        route.key().contains(" /admin") && !role.equals("administrator") ? "403" : "404");
  }

  @Test
  void noFormIsTakenWithoutItsToken() {
    var taken =
        table.stream()
            .filter(route -> route.method().equals("POST"))
            .filter(route -> !isRefusedWithoutToken(route))
            .map(Route::key)
            .toList();
    assertThat(taken).isEmpty();
  }

  private boolean isRefusedWithoutToken(Route route) {
    var answer = door.answerWithoutToken(route, route.address(world::id), "dp-so");
    return answer.getStatus() == 403 && "/session-expired".equals(answer.getForwardedUrl());
  }

  @Test
  void everyScriptOfEveryPageCarriesTheNonceOfItsAnswer() {
    var pages =
        table.stream()
            .filter(route -> route.method().equals("GET") && !route.untried())
            .flatMap(route -> seenBy(route))
            .filter(answer -> answer.getStatus() == 200 && isPage(answer))
            .toList();
    assertThat(pages).hasSizeGreaterThan(20).allSatisfy(PagePolicy::assertKept);
    assertThat(pages.stream().map(PagePolicy::nonce)).doesNotHaveDuplicates();
  }

  private Stream<MockHttpServletResponse> seenBy(Route route) {
    return RouteWorld.PEOPLE.entrySet().stream()
        .filter(person -> route.isFor(person.getKey()))
        .map(person -> door.answer(route, route.address(world::id), person.getValue()));
  }

  /** Neither a part that htmx asks for nor a mail in its sandbox. */
  private static boolean isPage(MockHttpServletResponse answer) {
    var policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
    return String.valueOf(answer.getContentType()).startsWith("text/html")
        && !policy.contains("sandbox")
        && PagePolicy.text(answer).contains("<html");
  }
}

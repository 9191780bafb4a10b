package vn.dondoc.web.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** Knocks at the pages as somebody and tells what was answered; whatever it set off is undone. */
final class Door {
  private final MockMvc pages;
  private final Map<String, MockHttpSession> sessions = new HashMap<>();
  private final TransactionTemplate transaction;

  Door(WebApplicationContext program) {
    this.pages =
        MockMvcBuilders.webAppContextSetup(program)
            .addFilters(program.getBean("cleanParameters", Filter.class))
            .apply(springSecurity())
            .build();
    this.transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
  }

  /**
   * @param username null for a stranger
   */
  MockHttpServletResponse answer(Route route, String path, String username) {
    return send(request(route, path).with(csrf()), username);
  }

  /** With these fields beside those of the address. */
  MockHttpServletResponse answer(
      Route route, String path, MultiValueMap<String, String> fields, String username) {
    return send(request(route, path).params(fields).with(csrf()), username);
  }

  MockHttpServletResponse answerWithoutToken(Route route, String path, String username) {
    return send(request(route, path), username);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String username) {
    if (username != null) {
      request.session(sessions.computeIfAbsent(username, this::signIn));
    }
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          try {
            return pages.perform(request).andReturn().getResponse();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private MockHttpSession signIn(String username) {
    var form =
        MockMvcRequestBuilders.post("/sign-in")
            .param("username", username)
            .param("password", "demo")
            .with(csrf());
    try {
      var entered = pages.perform(form).andReturn();
      assertThat(entered.getResponse().getRedirectedUrl())
          .as("where %s is led after signing in", username)
          .isEqualTo("/");
      return (MockHttpSession) entered.getRequest().getSession();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static MockHttpServletRequestBuilder request(Route route, String path) {
    var address = UriComponentsBuilder.fromUriString(path).build().encode();
    return MockMvcRequestBuilders.request(
        HttpMethod.valueOf(route.method()), URI.create(address.toUriString()));
  }

  /** In a word: in, sign-in, 403, 404 or whatever else it was. The page of 413 is a page, too. */
  static String word(MockHttpServletResponse answer) {
    var status = answer.getStatus();
    var next = answer.getRedirectedUrl();
    if (next != null && next.contains("/sign-in")) {
      return "sign-in";
    }
    return status < 400 || status == 413 ? "in" : String.valueOf(status);
  }
}

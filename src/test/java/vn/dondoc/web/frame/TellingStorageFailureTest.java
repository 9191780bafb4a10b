package vn.dondoc.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** With a real database that goes away: {@code DatabaseRestartTest}. */
class TellingStorageFailureTest {
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final TellingStorageFailure filter =
      new TellingStorageFailure(namingTemplates(), new FixedLocaleResolver(Locale.ENGLISH));

  @Test
  void aFullDiskIsToldWhetherTheDatabaseOrTheUploadMeetsIt() throws Exception {
    for (var full :
        List.of(
            new SQLException("could not extend file", "53100"),
            new SQLException("The database has been closed", "90098", 90098))) {
      filter.doFilter(
          new MockHttpServletRequest(),
          response,
          failing(new UncategorizedSQLException("", "", full)));
      assertThat(response.getStatus()).isEqualTo(503);
      assertThat(response.getContentAsString()).isEqualTo("error/503");
    }

    var upload = new MockHttpServletResponse();
    var form = new MockFilterChain();
    filter.doFilter(uploadTo("No space left on device"), upload, form);
    assertThat(upload.getStatus()).isEqualTo(503);
    assertThat(form.getRequest()).as("what is missing misleads whoever reads it").isNull();
  }

  @Test
  void otherFailuresGoOnToWhoeverTellsThem() throws Exception {
    var twice = new DuplicateKeyException("", new SQLException("", "23505", 23505));

    assertThatThrownBy(
            () -> filter.doFilter(new MockHttpServletRequest(), response, failing(twice)))
        .isSameAs(twice);
    var form = new MockFilterChain();
    filter.doFilter(uploadTo("Connection reset"), response, form);
    assertThat(form.getRequest()).as("a torn form").isNotNull();
  }

  private static MockHttpServletRequest uploadTo(String trouble) {
    var request =
        new MockHttpServletRequest() {
          @Override
          public Collection<Part> getParts() throws IOException, ServletException {
            throw new IOException(new IOException(trouble));
          }
        };
    request.setContentType("multipart/form-data; boundary=x");
    return request;
  }

  private static FilterChain failing(RuntimeException failure) {
    return (request, response) -> {
      throw failure;
    };
  }

  /** Writes the name of the template in place of the page. */
  private static ISpringTemplateEngine namingTemplates() {
    return (ISpringTemplateEngine)
        Proxy.newProxyInstance(
            ISpringTemplateEngine.class.getClassLoader(),
            new Class<?>[] {ISpringTemplateEngine.class},
            (proxy, method, arguments) -> {
              ((Writer) arguments[2]).write((String) arguments[0]);
              return null;
            });
  }
}

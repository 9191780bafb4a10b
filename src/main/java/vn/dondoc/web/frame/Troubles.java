package vn.dondoc.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.dondoc.obligations.NotFound;

/** Sends exceptions to the pages under {@code templates/error}, which say what to do now. */
@ControllerAdvice
class Troubles {

  @ExceptionHandler(NotFound.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }
}

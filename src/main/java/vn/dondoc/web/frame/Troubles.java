package vn.dondoc.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.NotAnId;

/** Sends exceptions to the pages under {@code templates/error}, which say what to do now. */
@ControllerAdvice
class Troubles {

  @ExceptionHandler(NotFound.class)
  void notFound(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }

  /** What cannot be an id is nobody's, wherever it was sent. */
  @ExceptionHandler(NotAnId.class)
  void namesNothing(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.NOT_FOUND.value());
  }

  @ExceptionHandler(FormUnreadable.class)
  void unreadable(HttpServletResponse response) throws IOException {
    response.sendError(HttpStatus.BAD_REQUEST.value());
  }

  /** What is no number where an address has one leads nowhere; elsewhere it is a bad question. */
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  void misread(MethodArgumentTypeMismatchException misread, HttpServletResponse response)
      throws IOException {
    var inAddress = misread.getParameter().hasParameterAnnotation(PathVariable.class);
    response.sendError((inAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
  }
}

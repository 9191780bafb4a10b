package vn.dondoc.web.frame;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where {@link RefusingHugeUploads} sends people. */
@Controller
class TooLargeController {

  @GetMapping("/too-large")
  @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
  String show() {
    return "error/413";
  }
}

package vn.dondoc.web.drafts;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** A second click, or the way back, leads to what runs and starts nothing twice. */
@ControllerAdvice
class AlreadyStartedAdvice {

  @ExceptionHandler
  String toTheCascade(AlreadyStarted started) {
    var path = UriComponentsBuilder.fromPath("/cascades/{id}/starting").build(started.id());
    return "redirect:" + path;
  }
}

package vn.dondoc.web.frame;

import jakarta.servlet.ServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * A form that cannot be read is the sender's mistake: the binder itself would fail on some, as on
 * {@code units[999999999]}, and hand on null for others, where a hidden number is none.
 */
@Component
class ReadingForms implements WebMvcRegistrations {

  @Override
  public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
    return new RequestMappingHandlerAdapter() {
      @Override
      protected InitBinderDataBinderFactory createDataBinderFactory(
          List<InvocableHandlerMethod> binderMethods) {
        return new ServletRequestDataBinderFactory(binderMethods, getWebBindingInitializer()) {
          @Override
          protected ServletRequestDataBinder createBinderInstance(
              Object target, String name, NativeWebRequest request) {
            return new Binder(target, name);
          }
        };
      }
    };
  }

  private static final class Binder extends ExtendedServletRequestDataBinder {
    Binder(Object target, String name) {
      super(target, name);
    }

    @Override
    public void construct(ServletRequest request) {
      orRefuse(() -> super.construct(request));
      if (getTarget() == null || getBindingResult().hasErrors()) {
        throw new FormUnreadable(getObjectName(), null);
      }
    }

    @Override
    public void bind(ServletRequest request) {
      orRefuse(() -> super.bind(request));
    }

    private void orRefuse(Runnable reading) {
      try {
        reading.run();
      } catch (RuntimeException e) {
        throw new FormUnreadable(getObjectName(), e);
      }
    }
  }
}

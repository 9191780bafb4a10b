package vn.dondoc.web.frame;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Addresses go into pages as they are written. With this filter on, every link of a page is looked
 * up as if it might be a style sheet: in a matrix of 400 cells that took longer than all the rest.
 * Files of WebJars are found under their addresses without versions all the same.
 */
@Configuration(proxyBeanMethods = false)
class PlainAddresses {
  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
    var filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    filter.setEnabled(false);
    return filter;
  }
}

package vn.dondoc.web.calendar;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Feeds know nobody and remember nothing: no sign-in, no session, no cookie. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FeedSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain feedAddresses(HttpSecurity http) {
    return http.securityMatcher("/calendar/feed/*.ics")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(headers -> headers.cacheControl(cache -> cache.disable()))
        .build();
  }
}

package vn.dondoc.web.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.dondoc.units.Role;
import vn.dondoc.units.StandIns;

/** Nothing without signing in, save the sign-in page itself. */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {
  @Bean
  SecurityFilterChain pages(HttpSecurity http, Accounts accounts, StandIns standIns, Clock clock) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(
                        "/sign-in",
                        "/forgotten",
                        "/reset",
                        "/too-large",
                        "/css/**",
                        "/js/**",
                        "/webjars/**")
                    .permitAll()
                    .requestMatchers("/admin/**")
                    .hasRole(Role.ADMINISTRATOR.name())
                    .anyRequest()
                    .authenticated())
        .formLogin(form -> form.loginPage("/sign-in").failureHandler(new TellingRefusedSignIn()))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
        .exceptionHandling(refused -> refused.accessDeniedHandler(new SessionExpiry()))
        .headers(
            headers ->
                headers
                    .addHeaderWriter(new ContentPolicy())
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    // frame-ancestors decides; a page that may be framed says so in its own policy
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
        .addFilterBefore(
            new ReadingPersonAnew(accounts, standIns, clock), AuthorizationFilter.class)
        .build();
  }
}

package vn.dondoc.web.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.dondoc.units.Role;
import vn.dondoc.units.StandIns;

/** Nothing without signing in, save what leads there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
  private static final String[] FOR_ANYONE = {
    "/sign-in", "/sign-in/unknown", "/forgotten", "/reset", "/too-large"
  };

  private static final String[] FILES = {"/css/**", "/js/**", "/webjars/**"};

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      Accounts accounts,
      Identities identities,
      StandIns standIns,
      Clock clock,
      Providers providers,
      ProviderSignIn people) {
    if (providers.areOn()) {
      http.oauth2Login(byProvider(people));
    }
    return http.authorizeHttpRequests(SecurityConfiguration::scope)
        .formLogin(form -> form.loginPage("/sign-in").failureHandler(new TellingRefusedSignIn()))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
        .requestCache(cache -> cache.requestCache(AskingToSignIn.wholePages()))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(new AskingToSignIn())
                    .accessDeniedHandler(new SessionExpiry()))
        .headers(SecurityConfiguration::headers)
        .addFilterBefore(
            new ReadingPersonAnew(accounts, identities, standIns, clock), AuthorizationFilter.class)
        .build();
  }

  private static void scope(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
        .permitAll()
        .requestMatchers(FOR_ANYONE)
        .permitAll()
        .requestMatchers(FILES)
        .permitAll()
        .requestMatchers("/admin/**")
        .hasRole(Role.ADMINISTRATOR.name())
        .anyRequest()
        .authenticated();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .addHeaderWriter(new ContentPolicy())
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        // frame-ancestors decides; a page that may be framed says so in its own policy
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
  }

  private static Customizer<OAuth2LoginConfigurer<HttpSecurity>> byProvider(ProviderSignIn people) {
    return login ->
        login
            .loginPage("/sign-in")
            .authorizedClientRepository(new ForgettingTokens())
            .failureHandler(new TellingRefusedIdentity())
            .userInfoEndpoint(
                user ->
                    user.oidcUserService(people)
                        .userService(
                            request -> {
                              throw RefusedIdentity.foreign();
                            }));
  }
}

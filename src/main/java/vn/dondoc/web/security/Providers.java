package vn.dondoc.web.security;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The identity providers of {@code spring.security.oauth2.client}; none unless configured. */
@Component
public class Providers {
  private final ObjectProvider<InMemoryClientRegistrationRepository> configured;

  Providers(ObjectProvider<InMemoryClientRegistrationRepository> configured) {
    this.configured = configured;
  }

  /**
   * One of them.
   *
   * @param id as configured, part of the address that leads to it
   * @param name for people
   * @param issuer of its identities
   */
  public record Provider(String id, String name, String issuer) implements Serializable {}

  /** In the order of the configuration. */
  public List<Provider> all() {
    return configured.stream()
        .flatMap(repository -> StreamSupport.stream(repository.spliterator(), false))
        .map(Providers::provider)
        .flatMap(Optional::stream)
        .toList();
  }

  boolean areOn() {
    return configured.getIfAvailable() != null;
  }

  Optional<Provider> byId(String id) {
    return all().stream().filter(provider -> provider.id().equals(id)).findFirst();
  }

  /** Without an issuer nobody could say whose subjects they are. */
  private static Optional<Provider> provider(ClientRegistration registration) {
    return Optional.ofNullable(registration.getProviderDetails().getIssuerUri())
        .map(
            issuer ->
                new Provider(
                    registration.getRegistrationId(), registration.getClientName(), issuer));
  }
}

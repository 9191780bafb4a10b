package vn.dondoc.web.security;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.Assignment;
import vn.dondoc.units.Unit;
import vn.dondoc.units.Units;

/** What a person may know of her own account. */
@Service
class OwnAccount {
  private final Accounts accounts;
  private final Identities identities;
  private final LinkingIdentities linking;
  private final Units units;

  OwnAccount(Accounts accounts, Identities identities, LinkingIdentities linking, Units units) {
    this.accounts = accounts;
    this.identities = identities;
    this.linking = linking;
    this.units = units;
  }

  /**
   * @param role key under {@code role.*}
   * @param unit its name
   */
  record RoleIn(String role, String unit) {}

  Account of(CurrentUser user) {
    return accounts.of(user.person().id()).orElseThrow(() -> new NotFound(user.getName()));
  }

  boolean mustChange(CurrentUser user) {
    return of(user).mustChange();
  }

  List<Identity> identitiesOf(CurrentUser user) {
    return identities.of(of(user).username());
  }

  void unlink(Identity identity, CurrentUser user) {
    linking.unlink(of(user), identity, user.person().id());
  }

  List<RoleIn> rolesOf(CurrentUser user) {
    return user.person().assignments().stream()
        .sorted(Comparator.comparing(Assignment::role))
        .map(one -> new RoleIn(one.role().code(), nameOf(one)))
        .toList();
  }

  private String nameOf(Assignment assignment) {
    return units.byId(assignment.unit()).map(Unit::name).orElse(assignment.unit().value());
  }
}

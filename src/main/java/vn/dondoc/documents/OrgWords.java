package vn.dondoc.documents;

import org.springframework.stereotype.Component;
import vn.dondoc.units.Level;
import vn.dondoc.units.Role;
import vn.dondoc.units.UnitKind;

/** The words of kinds, levels and roles in tables of units and people. */
@Component
class OrgWords {
  private final CodeWords<UnitKind> kinds;
  private final CodeWords<Level> levels;
  private final CodeWords<Role> roles;

  OrgWords(ProblemSentences sentences) {
    this.kinds = new CodeWords<>(UnitKind.values(), UnitKind::code, "org.kind.", sentences);
    this.levels = new CodeWords<>(Level.values(), Level::code, "org.level.", sentences);
    this.roles = new CodeWords<>(Role.values(), Role::code, "role.", sentences);
  }

  CodeWords<UnitKind> kinds() {
    return kinds;
  }

  CodeWords<Level> levels() {
    return levels;
  }

  CodeWords<Role> roles() {
    return roles;
  }
}

package vn.dondoc.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import vn.dondoc.obligations.InstructionId;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.PersonId;
import vn.dondoc.units.UnitId;

class StoredDraftsTest {
  private static final InstructionId ID = new InstructionId("so-vhtt-2024-1");
  private static final Instant MORNING = Instant.parse("2024-03-01T01:00:00Z");

  @OnBothDatabases
  void aDraftIsStoredAsItWasTypedHoweverLong(TestDatabase database) {
    SmallWorld.of(database);
    var drafts = new StoredDrafts(database.jdbc());
    var text = "Nhiệm vụ “khó” \\ ' " + "ấ".repeat(20_000);

    drafts.add(row(text));

    assertThat(drafts.byId(ID)).contains(row(text));
    assertThat(drafts.all()).hasSize(1);
  }

  @OnBothDatabases
  void onlyWhoHasSeenTheLatestVersionSaves(TestDatabase database) {
    SmallWorld.of(database);
    var drafts = new StoredDrafts(database.jdbc());
    drafts.add(row("một"));
    var seen = drafts.byId(ID).orElseThrow();
    var first = seen.saved(seen.issuer(), "hai", seen.savedBy(), MORNING.plusSeconds(60));

    assertThat(drafts.update(first)).isTrue();
    assertThat(drafts.update(seen.saved(seen.issuer(), "ba", seen.savedBy(), MORNING))).isFalse();
    assertThat(drafts.byId(ID)).contains(first);
    assertThat(drafts.remove(ID, seen.version())).isFalse();
    assertThat(drafts.remove(ID, first.version())).isTrue();
    assertThat(drafts.byId(ID)).isEmpty();
  }

  private static DraftRow row(String content) {
    return new DraftRow(
        ID,
        new UnitId(SmallWorld.RECEIVER),
        DraftOrigin.BY_HAND,
        Optional.empty(),
        content,
        1,
        new PersonId("dp-so"),
        MORNING);
  }
}

package vn.dondoc.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import vn.dondoc.instructions.Instructions;
import vn.dondoc.obligations.AuditTrail;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.UnitId;

class BeginningDraftsTest {

  @OnBothDatabases
  void aFileOfWhichNothingCanBeReadLeavesNoDraft(TestDatabase database) {
    SmallWorld.withRound(database);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var drafts = new StoredDrafts(database.jdbc());
      var beginning = beginning(drafts, house);

      assertRefused(house, beginning, "hello", "draft-file-no-cascade", null);
      assertRefused(house, beginning, "document:\n  title: [A\nid: b\n", "draft-file-broken", 3);
      assertThat(drafts.all()).isEmpty();
    }
  }

  @OnBothDatabases
  void aDraftThatIsThereAlreadyIsNamed(TestDatabase database) {
    SmallWorld.withRound(database);
    try (var house = House.on(database, "2024-04-01T08:00")) {
      var beginning = beginning(new StoredDrafts(database.jdbc()), house);
      var text = "id: mot-dot\ndocument:\n  title: Kế hoạch\n";
      beginning.uploaded(text.getBytes(UTF_8), ISSUER, house.person("dp-so"));

      assertRefused(house, beginning, text, "draft-there-already", "mot-dot");
    }
  }

  private static final UnitId ISSUER = new UnitId(SmallWorld.RECEIVER);

  private static BeginningDrafts beginning(StoredDrafts drafts, House house) {
    var catalogue = mock(CascadeCatalogue.class);
    when(catalogue.byId(any())).thenReturn(Optional.empty());
    return new BeginningDrafts(
        drafts,
        catalogue,
        new CascadeFileReader(),
        house.bean(Instructions.class),
        house.bean(AuditTrail.class),
        house.clock());
  }

  private static void assertRefused(
      House house, BeginningDrafts beginning, String text, String why, Object detail) {
    assertThatThrownBy(
            () -> beginning.uploaded(text.getBytes(UTF_8), ISSUER, house.person("dp-so")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("refusal." + why);
              if (detail != null) {
                assertThat(refusal.details()).containsExactly(detail);
              }
            });
  }
}

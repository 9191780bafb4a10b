package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.obligations.Attachment;
import vn.dondoc.obligations.DraftSeen;
import vn.dondoc.obligations.Drafting;
import vn.dondoc.obligations.Handover;
import vn.dondoc.obligations.HandoverDraft;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.obligations.ObligationId;
import vn.dondoc.obligations.Refusal;
import vn.dondoc.obligations.RefusedFile;
import vn.dondoc.obligations.Submitting;
import vn.dondoc.testing.House;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.SmallWorld;
import vn.dondoc.testing.TestDatabase;

/** What a unit has typed is kept for it alone until it hands in. */
class ReportDraftsTest {
  private static final ObligationId ID = new ObligationId(SmallWorld.ROUND + ".phong-khtc");
  private static final HandoverDraft HALF_DONE =
      new HandoverDraft("12/BC", "31/2", "Đã tập huấn", null, Map.of("dao-tao.amount", "bốn mươi"));

  @OnBothDatabases
  void whatWasTypedIsThereAgainRightOrWrongForTheUnitOnly(TestDatabase database) {
    try (var house = house(database)) {
      keep(house, "dm-phong-khtc", 0, HALF_DONE, pdf("a.pdf", "một"), pdf("b.pdf", "hai"));

      var draft = seenBy(house, "ld-phong-khtc").orElseThrow();
      assertThat(draft.number()).isEqualTo("12/BC");
      assertThat(draft.date()).isEqualTo("31/2");
      assertThat(draft.summary()).isEqualTo("Đã tập huấn");
      assertThat(draft.figures()).isEqualTo(Map.of("dao-tao.amount", "bốn mươi"));
      assertThat(draft.files()).extracting(StoredFile::name).containsExactly("a.pdf", "b.pdf");
      assertThat(draft.savedBy()).isEqualTo("Người dm-phong-khtc");
      assertThat(draft.own()).isFalse();
      assertThat(draft.savedAt()).isEqualTo(house.clock().instant());
      var file = draft.files().get(0).id();
      for (var stranger : List.of("dm-phong-xdnsvhgd", "dp-so", "dm-phong-nt")) {
        assertThat(seenBy(house, stranger)).isEmpty();
        assertThat(drafts(database).file(file, house.person(stranger))).isEmpty();
        assertThatThrownBy(() -> keep(house, stranger, 1, HALF_DONE)).isInstanceOf(NotFound.class);
      }
      assertThat(drafts(database).file(file, house.person("dm-phong-khtc"))).isPresent();
    }
  }

  @OnBothDatabases
  void aLaterSaveReplacesTheWordsAndKeepsTheFiles(TestDatabase database) {
    try (var house = house(database)) {
      keep(house, "dm-phong-khtc", 0, HALF_DONE, pdf("a.pdf", "một"));
      var more = new HandoverDraft("12/BC", "", "Đã tập huấn 40 người", "Gửi sau", Map.of());
      keep(house, "dm-phong-khtc", 1, more, pdf("a.pdf", "một"), pdf("a.pdf", "một, sửa"));

      var draft = seenBy(house, "dm-phong-khtc").orElseThrow();
      assertThat(draft.version()).isEqualTo(2);
      assertThat(draft.note()).isEqualTo("Gửi sau");
      assertThat(draft.figures()).isEmpty();
      assertThat(draft.own()).isTrue();
      assertThat(draft.files()).as("the same file but once").hasSize(2);
      var drafting = house.bean(Drafting.class);
      drafting.remove(ID, draft.files().get(0).id(), house.person("dm-phong-khtc"));
      assertThat(seenBy(house, "dm-phong-khtc").orElseThrow().files()).hasSize(1);
      drafting.discard(ID, house.person("dm-phong-khtc"));
      assertThat(seenBy(house, "dm-phong-khtc")).isEmpty();
    }
  }

  @OnBothDatabases
  void nobodyOverwritesWhatAColleagueSavedMeanwhile(TestDatabase database) {
    try (var house = house(database)) {
      keep(house, "dm-phong-khtc", 0, HALF_DONE);

      assertThatThrownBy(() -> keep(house, "ld-phong-khtc", 0, HALF_DONE))
          .isInstanceOf(Refusal.class)
          .hasMessage("draft-changed");
      keep(house, "ld-phong-khtc", 1, HALF_DONE);
      assertThat(seenBy(house, "dm-phong-khtc").orElseThrow().savedBy())
          .isEqualTo("Người ld-phong-khtc");
    }
  }

  @OnBothDatabases
  void onlyThePageThatSavedItLastNeedNotHaveSeenIt(TestDatabase database) {
    try (var house = house(database)) {
      keep(house, "dm-phong-khtc", new DraftSeen(0, "home"), HALF_DONE);
      keep(house, "dm-phong-khtc", new DraftSeen(0, "home"), HALF_DONE);
      keep(house, "dm-phong-khtc", new DraftSeen(2, "office"), HALF_DONE);

      for (var stale : List.of(new DraftSeen(2, "home"), new DraftSeen(0, ""))) {
        assertThatThrownBy(() -> keep(house, "dm-phong-khtc", stale, HALF_DONE))
            .hasMessage("draft-changed");
      }
      assertThat(seenBy(house, "dm-phong-khtc").orElseThrow().version()).isEqualTo(3);
    }
  }

  @OnBothDatabases
  void whatWillNotDoIsNamedAndTheRestIsSaved(TestDatabase database) {
    try (var house = house(database)) {
      keep(house, "dm-phong-khtc", 0, HALF_DONE, pdf("1", "1"), pdf("2", "2"));

      var refused =
          keep(house, "dm-phong-khtc", 1, HALF_DONE, pdf("0", ""), pdf("3", "3"), pdf("4", "4"));
      assertThat(refused).extracting(RefusedFile::name).containsExactly("0", "4");
      assertThat(refused)
          .extracting(file -> file.why().getMessage())
          .containsExactly("file-empty", "draft-full");
      var draft = seenBy(house, "dm-phong-khtc").orElseThrow();
      assertThat(draft.version()).isEqualTo(2);
      assertThat(draft.files()).extracting(StoredFile::name).containsExactly("1", "2", "3");
    }
  }

  @OnBothDatabases
  void handedInItIsGoneAndNothingIsKeptAnyMore(TestDatabase database) {
    try (var house = house(database)) {
      keep(house, "dm-phong-khtc", 0, HALF_DONE, pdf("a.pdf", "một"));
      var who = house.person("dm-phong-khtc");
      var file = seenBy(house, "dm-phong-khtc").orElseThrow().files().get(0).id();
      var files = house.bean(Drafting.class).files(ID, List.of(file), who);
      assertThatThrownBy(() -> house.bean(Drafting.class).files(ID, List.of(file, "x"), who))
          .hasMessage("draft-file-gone");
      var today = LocalDate.parse("2024-05-14");
      house.bean(Submitting.class).submit(ID, Handover.inSystem("1", today, "Xong", files), who);

      assertThat(files).extracting(Attachment::fileName).containsExactly("a.pdf");
      assertThat(count(database, "attachment")).isOne();
      assertThat(count(database, "handover_draft")).isZero();
      assertThat(count(database, "handover_draft_file")).isZero();
      assertThatThrownBy(() -> keep(house, "dm-phong-khtc", 0, HALF_DONE))
          .hasMessage("already-submitted");
    }
  }

  private static List<RefusedFile> keep(
      House house, String who, int basedOn, HandoverDraft draft, Attachment... files) {
    return keep(house, who, new DraftSeen(basedOn, ""), draft, files);
  }

  private static List<RefusedFile> keep(
      House house, String who, DraftSeen seen, HandoverDraft draft, Attachment... files) {
    return house.bean(Drafting.class).keep(ID, draft, List.of(files), seen, house.person(who));
  }

  private static Optional<ReportDraft> seenBy(House house, String who) {
    var client = house.bean(JdbcClient.class);
    return new ReportDrafts(client).of(ID.value(), house.person(who));
  }

  private static ReportDrafts drafts(TestDatabase database) {
    return new ReportDrafts(database.jdbc());
  }

  private static Attachment pdf(String name, String content) {
    return new Attachment(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }

  private static long count(TestDatabase database, String table) {
    return database.jdbc().sql("select count(*) from " + table).query(Long.class).single();
  }

  private static House house(TestDatabase database) {
    SmallWorld.withRound(database).owes(SmallWorld.UNIT);
    return House.on(database, "2024-05-14T09:00");
  }
}

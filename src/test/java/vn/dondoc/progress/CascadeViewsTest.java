package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.progress.MatrixQuery.Grouping;
import vn.dondoc.testing.OnBothDatabases;
import vn.dondoc.testing.Stage;
import vn.dondoc.testing.TestDatabase;
import vn.dondoc.units.Person;

/** What the coordinator, the collecting unit and strangers see of the real plan of Sở VHTT. */
class CascadeViewsTest {
  private static final MatrixQuery ALL = MatrixQuery.all();

  @OnBothDatabases
  void theMatrixFollowsTheYearAndItsNumbersAreThoseOfTheList(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-04T09:00");
      stage.submit("six-months", "phong-khtc");
      stage.accept("six-months", "phong-khtc");
      stage.submit("six-months", "bao-tang-hn");
      stage.theClockReaches("2024-05-27T09:00");
      stage.submit("six-months", "thanh-tra-so");
      stage.accept("six-months", "thanh-tra-so");

      var matrix = matrix(stage, ALL);
      assertThat(matrix.groups())
          .extracting(Matrix.Group::key, Matrix.Group::units)
          .containsExactly(tuple("phong", 8), tuple("ban", 1), tuple("don-vi-su-nghiep", 12));
      var tally = matrix.tally();
      assertThat(List.of(tally.total(), tally.of("done"), tally.late(), tally.onTime()))
          .containsExactly(42, 2, 1, 1);
      assertThat(List.of(tally.of("submitted"), tally.of("overdue"), tally.of("not-open")))
          .containsExactly(1, 18, 21);
      var coordinator = stage.person("dp-so");
      var listed = stage.bean(Cascades.class).visibleTo(coordinator);
      assertThat(stage.bean(Tallies.class).of(listed, coordinator).get(Stage.CASCADE))
          .isEqualTo(tally);
    }
  }

  @OnBothDatabases
  void theMatrixIsNarrowedWithoutAccentsAndSortedByUrgency(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-03-04T09:00");
      stage.submit("six-months", "phong-khtc");

      var submitted = Optional.of(Standing.SUBMITTED);
      assertThat(names(matrix(stage, query(submitted, "", ""))))
          .containsExactly("Phòng Kế hoạch - Tài chính");
      assertThat(names(matrix(stage, query(Optional.empty(), "NHA HAT", ""))))
          .hasSize(5)
          .allMatch(name -> name.startsWith("Nhà hát"));
      assertThat(names(matrix(stage, query(Optional.empty(), "", "status"))))
          .startsWith("Phòng Kế hoạch - Tài chính");
    }
  }

  @OnBothDatabases
  void mailsAreFoundByStateAndTextByThoseWhoLookAfterThem(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-23T09:00");

      var coordinator = stage.person("dp-so");
      assertThat(mails(stage, coordinator, Optional.empty(), "").total()).isEqualTo(149);
      assertThat(mails(stage, coordinator, Optional.empty(), "").lines()).hasSize(50);
      assertThat(mails(stage, coordinator, Optional.empty(), "dp-so@").lines())
          .singleElement()
          .satisfies(mail -> assertThat(mail.items()).isEqualTo(21))
          .satisfies(mail -> assertThat(mail.rung()).isEqualTo(2))
          .satisfies(
              mail ->
                  assertThat(stage.bean(MailHeads.class).byId(mail.id(), coordinator))
                      .map(OneMail::messageId)
                      .hasValueSatisfying(id -> assertThat(id).startsWith("<" + mail.id() + "@"))
                      .hasValueSatisfying(id -> assertThat(id).endsWith(">")));
      assertThat(mails(stage, coordinator, Optional.empty(), "NHAC VIEC").total()).isEqualTo(84);
      assertThat(mails(stage, coordinator, Optional.empty(), "50%_").total()).isZero();
      assertThat(mails(stage, coordinator, Optional.of(MailState.SENT), "").total()).isEqualTo(149);
      assertThat(mails(stage, coordinator, Optional.of(MailState.FAILED), "").total()).isZero();
      assertThat(mails(stage, stage.person("qt-so"), Optional.empty(), "").total()).isEqualTo(149);
      assertThat(mails(stage, stage.person("dm-phong-khtc"), Optional.empty(), "").total())
          .isZero();
    }
  }

  @OnBothDatabases
  void theLetterNamesOnlyThoseWhoStillOweAtTheThirdRung(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-23T09:00");
      assertThat(letters(stage, "dp-so")).isEmpty();

      stage.theClockReaches("2024-05-27T09:00");
      stage.submit("six-months", "phong-khtc");
      var letter = letters(stage, "dp-so").get(0);
      assertThat(letter.superior()).contains("Ủy ban nhân dân Thành phố Hà Nội");
      assertThat(letter.round().key()).isEqualTo("2024-six-months");
      assertThat(letter.lines())
          .hasSize(20)
          .allSatisfy(line -> assertThat(line.due().workingDays()).isEqualTo(6))
          .allSatisfy(line -> assertThat(line.reminded()).isEqualTo(6));
    }
  }

  @OnBothDatabases
  void othersFindNothing(TestDatabase database) {
    try (var stage = Stage.on(database)) {
      stage.startCascade();
      stage.theClockReaches("2024-05-27T09:00");

      var collector = stage.person("dm-phong-xdnsvhgd");
      assertThat(cascade(stage, collector)).get().matches(head -> !head.coordinated());
      assertThat(cascade(stage, stage.person("dp-so"))).get().matches(CascadeHead::coordinated);
      assertThat(cascade(stage, stage.person("dp-ubnd-hn")))
          .get()
          .matches(head -> !head.coordinated());
      for (var name : List.of("dm-phong-khtc", "ld-bao-tang-hn", "qt-so")) {
        var stranger = stage.person(name);
        assertThat(cascade(stage, stranger)).isEmpty();
        assertThat(stage.bean(Cascades.class).visibleTo(stranger)).isEmpty();
        assertThat(stage.bean(Matrices.class).of(Stage.CASCADE, stranger, ALL).rounds()).isEmpty();
        assertThat(stage.bean(CascadeDuties.class).byUnit(Stage.CASCADE, stranger)).isEmpty();
        assertThat(stage.bean(UndatedDuties.class).of(Stage.CASCADE, stranger)).isEmpty();
        assertThat(letters(stage, name)).isEmpty();
      }
      var duties = stage.bean(CascadeDuties.class).byUnit(Stage.CASCADE, collector);
      assertThat(duties).extracting(CascadeDuties.OfUnit::unit).contains("Bảo tàng Hà Nội");
      assertThat(stage.bean(UndatedDuties.class).of(Stage.CASCADE, collector)).hasSize(2);
    }
  }

  private static Optional<CascadeHead> cascade(Stage stage, Person who) {
    return stage.bean(Cascades.class).byId(Stage.CASCADE, who);
  }

  private static List<ChasingLetter> letters(Stage stage, String who) {
    return stage.bean(ChasingLetters.class).of(Stage.CASCADE, stage.person(who));
  }

  private static MailPage mails(Stage stage, Person who, Optional<MailState> state, String text) {
    return stage.bean(Mails.class).of(who, new MailQuery(Optional.empty(), state, text, 1));
  }

  private static Matrix matrix(Stage stage, MatrixQuery query) {
    return stage.bean(Matrices.class).of(Stage.CASCADE, stage.person("dp-so"), query);
  }

  private static MatrixQuery query(Optional<Standing> status, String text, String sort) {
    return new MatrixQuery(status, text, "", "", sort, Grouping.KIND, Set.of(), 1);
  }

  private static List<String> names(Matrix matrix) {
    return matrix.groups().stream().flatMap(CascadeViewsTest::names).toList();
  }

  private static Stream<String> names(Matrix.Group group) {
    return group.rows().stream().map(Matrix.Row::name);
  }
}

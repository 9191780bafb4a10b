package vn.dondoc.documents;

import java.util.List;

/** The columns of a table of units or people, by the words that may stand at their heads. */
enum SheetColumn {
  ID("Mã", "id"),
  NAME("Tên", "name"),
  SHORT("Tên ngắn", "short"),
  KIND("Loại", "kind"),
  LEVEL("Cấp", "level"),
  PARENT("Mã đơn vị trên", "parent"),
  FROM("Từ ngày", "from"),
  TO("Đến hết ngày", "to"),
  FULL_NAME("Họ và tên", "full name"),
  EMAIL("Thư điện tử", "email"),
  UNIT("Mã đơn vị", "unit"),
  ROLE("Vai trò", "role");

  static final List<SheetColumn> UNITS = List.of(ID, NAME, SHORT, KIND, LEVEL, PARENT, FROM, TO);
  static final List<SheetColumn> PEOPLE = List.of(ID, FULL_NAME, EMAIL, UNIT, ROLE);

  /** A table may leave these out. */
  static final List<SheetColumn> OPTIONAL = List.of(SHORT, TO);

  private final String head;
  private final String code;

  SheetColumn(String head, String code) {
    this.head = head;
    this.code = code;
  }

  /** As we write it. */
  String head() {
    return head;
  }

  boolean isHeadedBy(String text) {
    var plain = PlainText.of(text);
    return plain.equals(PlainText.of(head)) || plain.equals(code);
  }
}

package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A count, or several of them added up.
 *
 * @param total empty where nobody said anything, which is not 0
 * @param female of these, where asked by sex
 * @param male of these, where asked by sex
 */
public record Sum(Optional<Long> total, Optional<Long> female, Optional<Long> male) {
  static final Sum NOTHING = new Sum(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @param column of the total; the columns of the sexes are named after it
   */
  static Sum read(ResultSet row, String column) throws SQLException {
    return new Sum(
        number(row, column), number(row, column + "_female"), number(row, column + "_male"));
  }

  private static Optional<Long> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Long.class));
  }

  Sum plus(Sum other) {
    return new Sum(plus(total, other.total), plus(female, other.female), plus(male, other.male));
  }

  private static Optional<Long> plus(Optional<Long> one, Optional<Long> other) {
    return one.map(mine -> mine + other.orElse(0L)).or(() -> other);
  }
}

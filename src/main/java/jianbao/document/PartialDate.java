package jianbao.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import jianbao.text.Digits;

/**
 * A calendar date to the precision known: a day, a month, a year, or nothing.
 *
 * @param year 1 to 9999, or 0 if unknown
 * @param month 1 to 12, or 0 if unknown; 0 if the year is
 * @param day 1 to 31, or 0 if unknown; 0 if the month is
 */
public record PartialDate(int year, int month, int day) {

  /** Nothing is known. */
  public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

  public PartialDate {
    boolean ordered = (year > 0 || month == 0) && (month > 0 || day == 0);
    boolean inRange =
        year >= 0 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
    if (!ordered || !inRange || (day > 0 && !exists(year, month, day))) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
    }
  }

  /** A whole date. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads {@code 2025}, {@code 2025-02} or {@code 2025-02-27}; what follows a {@code T} or a space
   * is left aside.
   *
   * @return empty if {@code text} is no such date
   */
  public static Optional<PartialDate> parse(String text) {
    String date = text.strip();
    int[] numbers = new int[3];
    int digits = 0;
    int part = 0;
    for (int i = 0; i < date.length(); i++) {
      char c = date.charAt(i);
      if (c == 'T' || c == ' ') {
        break;
      }
      if (c == '-') {
        if (++part == numbers.length || digits == 0 || (part == 1 && digits != 4)) {
          return Optional.empty();
        }
        digits = 0;
      } else if (c < '0' || c > '9' || ++digits > 4) {
        return Optional.empty();
      } else {
        numbers[part] = numbers[part] * 10 + c - '0';
      }
    }
    if (digits == 0 || (part == 0 && digits != 4) || !isWhole(numbers, part)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PartialDate(numbers[0], numbers[1], numbers[2]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether none of the parts written is naught. */
  private static boolean isWhole(int[] numbers, int lastPart) {
    for (int i = 0; i <= lastPart; i++) {
      if (numbers[i] == 0) {
        return false;
      }
    }
    return true;
  }

  /** The whole date, if the day is known. */
  public Optional<LocalDate> toLocalDate() {
    return day > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** {@code 2025-02-27}, {@code 2025-02}, {@code 2025}, or nothing. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (year > 0) {
      text.append(Digits.padded(year, 4));
    }
    if (month > 0) {
      text.append('-').append(Digits.padded(month, 2));
    }
    if (day > 0) {
      text.append('-').append(Digits.padded(day, 2));
    }
    return text.toString();
  }

  private static boolean exists(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

package jianbao.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jianbao.document.PartialDate;

/**
 * Reads the dates that metadata give, in the notations met with: {@code 2025-02-27T08:00:00+08:00},
 * {@code 2025/2/27}, {@code 20250227}, {@code 2025年2月27日}, {@code Thu, 27 Feb 2025 08:00:00 GMT},
 * {@code February 27, 2025}. The day is the one that is written, in whatever zone.
 */
final class MetadataDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Longer texts are no dates. */
  private static final int LONGEST = 64;

  private MetadataDate() {}

  /** The date that {@code text} begins with or, with a month in letters, holds. */
  static Optional<PartialDate> parse(String text) {
    String date = text.strip();
    if (date.isEmpty() || date.length() > LONGEST) {
      return Optional.empty();
    }
    return Character.isDigit(date.charAt(0)) && !hasMonthName(date) ? numbers(date) : words(date);
  }

  private static boolean hasMonthName(String date) {
    String lower = date.toLowerCase(Locale.ROOT);
    return MONTHS.stream().anyMatch(lower::contains);
  }

  /** Year first, then month and day, with anything but a digit between. */
  private static Optional<PartialDate> numbers(String date) {
    int[] found = new int[3];
    int count = 0;
    int at = 0;
    while (count < 3 && at < date.length() && isDigit(date.charAt(at))) {
      int end = at;
      while (end < date.length() && isDigit(date.charAt(end))) {
        end++;
      }
      if (count == 0 && end - at == 8) {
        return date(
            number(date, at, at + 4), number(date, at + 4, at + 6), number(date, at + 6, end));
      }
      if (end - at != 4 && (count == 0 || end - at > 2)) {
        break;
      }
      found[count++] = number(date, at, end);
      at = end + 1;
      boolean clock = at > date.length() || " T:+".indexOf(date.charAt(end)) >= 0;
      if (clock) {
        break;
      }
    }
    return count == 0 ? Optional.empty() : date(found[0], found[1], found[2]);
  }

  /** A month in letters, with a day of one or two digits and a year of four around it. */
  private static Optional<PartialDate> words(String date) {
    int year = 0;
    int month = 0;
    int day = 0;
    for (String word : date.split("[\\s,.\\-/]+", LONGEST)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (month == 0 && lower.length() >= 3 && MONTHS.contains(lower.substring(0, 3))) {
        month = MONTHS.indexOf(lower.substring(0, 3)) + 1;
      } else if (lower.length() <= 4 && lower.chars().allMatch(c -> isDigit((char) c))) {
        int number = lower.isEmpty() ? 0 : Integer.parseInt(lower);
        if (lower.length() == 4 && year == 0) {
          year = number;
        } else if (lower.length() <= 2 && day == 0) {
          day = number;
        }
      }
    }
    return year > 0 && month > 0 ? date(year, month, day) : Optional.empty();
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    try {
      return year > 0 ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}

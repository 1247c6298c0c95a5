package jianbao.extract.time;

/**
 * Picks the lines of a page that may hold nothing but its date, with the name of the paper and the
 * number of the page: A6 港聞 2025年6月11日 星期三. They stand outside of all articles. Stateless.
 */
public final class DatedLines {

  /** Longer lines are text. */
  private static final int LONGEST = 60;

  /** A year has so many digits. */
  private static final int YEAR = 4;

  /** A line with a date and nothing else is no longer than this. */
  private static final int DATE_ALONE = 12;

  private DatedLines() {}

  /** The lines of a page that are short and may have a year in them, joined by line ends. */
  public static String of(String page) {
    StringBuilder lines = new StringBuilder();
    int begin = 0;
    while (begin < page.length()) {
      int next = page.indexOf('\n', begin);
      int end = next < 0 ? page.length() : next;
      String line = end - begin > LONGEST ? "" : page.substring(begin, end).strip();
      if (hasYear(line) && isFurniture(line)) {
        lines.append(line).append('\n');
      }
      begin = end + 1;
    }
    return lines.toString();
  }

  /** Whether a line is a date alone or names the weekday or the page beside it. */
  private static boolean isFurniture(String line) {
    return line.length() <= DATE_ALONE
        || line.contains("星期")
        || line.contains("版")
        || line.contains("day")
        || isPage(line, 0)
        || isPage(line, Math.max(line.lastIndexOf(' '), line.lastIndexOf('\u3000')) + 1);
  }

  /** Whether the number of a page stands at a place: A6, B10. */
  private static boolean isPage(String line, int at) {
    return at + 1 < line.length()
        && line.charAt(at) >= 'A'
        && line.charAt(at) <= 'Z'
        && Character.isDigit(line.charAt(at + 1));
  }

  /** Whether four digits or numerals stand in a row. */
  private static boolean hasYear(String line) {
    int row = 0;
    for (int i = 0; i < line.length() && row < YEAR; i++) {
      char c = line.charAt(i);
      boolean numeral = Character.isDigit(c) || "〇○零一二三四五六七八九".indexOf(c) >= 0;
      row = numeral ? row + 1 : 0;
    }
    return row >= YEAR;
  }
}

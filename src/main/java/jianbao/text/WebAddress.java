package jianbao.text;

/**
 * Where an address of the net ends in running text. Chinese knows no space before and behind an
 * address, and Chinese characters may be part of it: {@code https://zh.wikipedia.org/wiki/香港。} has
 * 香港, {@code 見https://x.hk/的報道，} has not 的報道. Stateless and thread-safe.
 */
public final class WebAddress {

  /** UTF-16 units of the longest address. */
  public static final int LONGEST = 2048;

  private static final int LONGEST_FOREIGN = 40;

  private static final String NEVER = "<>\"'{}|\\^`";
  private static final String TRAILING = ".,;:!?-_&=#*";

  /** Signs behind which letters that are not ASCII may stand. */
  private static final String OPENS = "/=?#&_-";

  /** Signs that go on behind such letters. */
  private static final String GOES_ON = "/=?&#_-%+~";

  /** What begins Chinese text behind an address, and hardly a name inside one. */
  private static final String PARTICLES = "的與与及或於于等並并";

  private WebAddress() {}

  /**
   * One past the last unit of an address; {@code host} if there is none.
   *
   * @param text the text
   * @param host where the name of the host begins, behind {@code https://} or {@code www.}
   * @param limit where the text ends
   */
  public static int end(CharSequence text, int host, int limit) {
    int stop = Math.min(limit, host + LONGEST);
    int slashes = 0;
    int open = 0;
    int at = host;
    while (at < stop) {
      char unit = text.charAt(at);
      if (unit >= 128) {
        boolean deep = slashes > 1 || (at > host && "=#".indexOf(text.charAt(at - 1)) >= 0);
        int end = slashes == 0 ? at : foreignEnd(text, at, stop, deep);
        if (end == at) {
          break;
        }
        at = end;
        continue;
      }
      open += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      if (unit <= ' ' || unit == 127 || NEVER.indexOf(unit) >= 0 || open < 0) {
        break;
      }
      slashes += unit == '/' ? 1 : 0;
      at++;
    }
    while (at > host && isTrailing(text.charAt(at - 1), open > 0)) {
      open -= text.charAt(at - 1) == '(' ? 1 : 0;
      at--;
    }
    return at;
  }

  private static boolean isTrailing(char unit, boolean open) {
    return TRAILING.indexOf(unit) >= 0 || (open && unit == '(');
  }

  /** The end of a run of letters that are not ASCII, or its begin if it is not of the address. */
  private static int foreignEnd(CharSequence text, int begin, int limit, boolean deep) {
    int end = begin;
    while (end < limit && end - begin <= LONGEST_FOREIGN && isForeign(text, end)) {
      end += Character.charCount(Character.codePointAt(text, end));
    }
    boolean opened = OPENS.indexOf(text.charAt(begin - 1)) >= 0;
    if (end == begin || end - begin > LONGEST_FOREIGN || !opened) {
      return begin;
    }
    if (end < limit && goesOn(text, end, limit)) {
      return end;
    }
    boolean closed = end == limit || text.charAt(end) <= ' ' || text.charAt(end) == '\u3000';
    boolean particle = PARTICLES.indexOf(text.charAt(begin)) >= 0;
    return (closed || deep) && !particle ? end : begin;
  }

  private static boolean isForeign(CharSequence text, int at) {
    return text.charAt(at) >= 128 && Character.isLetter(Character.codePointAt(text, at));
  }

  private static boolean goesOn(CharSequence text, int at, int limit) {
    char unit = text.charAt(at);
    return GOES_ON.indexOf(unit) >= 0
        || (unit == '.'
            && at + 1 < limit
            && text.charAt(at + 1) < 128
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}

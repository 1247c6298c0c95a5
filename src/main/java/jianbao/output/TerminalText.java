package jianbao.output;

/**
 * Text of articles made safe for a terminal: control characters and marks that turn the direction
 * of writing, which an article may hold and a terminal would obey, come out as U+FFFD.
 */
public final class TerminalText {

  private TerminalText() {}

  /** The text on one line. */
  public static String line(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : isUnsafe(c) ? '\uFFFD' : c);
    }
    return safe.toString();
  }

  /** The text with its line breaks. */
  static String lines(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(c == '\t' ? ' ' : c != '\n' && isUnsafe(c) ? '\uFFFD' : c);
    }
    return safe.toString();
  }

  /** Whether a terminal would obey it. */
  static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}

package jianbao.document;

import java.util.HexFormat;

/**
 * Something wrong with an input, in one line.
 *
 * @param path the file as the user named it
 * @param place where in it, as {@code 12} (a line) or {@code 12:5}; empty for the whole of it
 * @param reason what was found and what was expected
 * @param severity whether the input was read all the same
 */
public record SourceFault(String path, String place, String reason, Severity severity) {

  /** The path of standard input in messages. */
  public static final String STANDARD_INPUT = "standard input";

  /** What became of the input. */
  public enum Severity {
    /** It was read, with this to be said about it. */
    WARNING,
    /** It, or this record of it, could not be read. */
    FAILURE
  }

  /** A failure. */
  public SourceFault(String path, String place, String reason) {
    this(path, place, reason, Severity.FAILURE);
  }

  /** A remark on an input that was read. */
  public static SourceFault warning(String path, String place, String reason) {
    return new SourceFault(path, place, reason, Severity.WARNING);
  }

  /** Whether the input could not be read. */
  public boolean isFailure() {
    return severity == Severity.FAILURE;
  }

  /**
   * {@code path:place: reason}, a warning marked as one. Control characters, which a file name or a
   * message may hold and a terminal would obey, are escaped.
   */
  @Override
  public String toString() {
    String mark = isFailure() ? "" : "warning: ";
    return printable(path + (place.isEmpty() ? "" : ":" + place) + ": " + mark + reason);
  }

  private static String printable(String line) {
    if (line.chars().noneMatch(SourceFault::isControl)) {
      return line;
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      escaped.append(isControl(c) ? "\\u" + HexFormat.of().toHexDigits(c) : String.valueOf(c));
    }
    return escaped.toString();
  }

  /** Control characters, line separators and the marks that turn the direction of writing. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}

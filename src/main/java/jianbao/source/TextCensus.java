package jianbao.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts what in a decoded text is no proper character, and judges by that whether it is text.
 *
 * @param characters all UTF-16 units
 * @param malformed sequences of bytes that were no character; U+FFFD stands in their place
 * @param firstMalformed the line of the first of them, from 1
 * @param replacement U+FFFD that stood in the file already
 * @param privateUse characters that mean something only in somebody's own fonts
 * @param controls control characters that no text has
 */
record TextCensus(
    int characters,
    int malformed,
    int firstMalformed,
    int replacement,
    int privateUse,
    int controls) {

  /** Who chose a charset. */
  enum Choice {
    /** It was told from the bytes. */
    DETECTED,
    /** The user named it. */
    ASKED
  }

  /** One fault in this many characters is forgiven. */
  private static final int FORGIVEN = 50;

  /** With one fault in so few characters, the place of the first one tells nothing. */
  private static final int HOPELESS = 10;

  /** Counts. */
  static TextCensus of(String text, Decoding decoding) {
    int line = 1;
    int firstMalformed = 1;
    int replacement = -decoding.malformed();
    int privateUse = 0;
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
        controls += c == '\t' || c == '\r' || c == '\f' || c == 0x85 ? 0 : 1;
      } else if (c == '\uFFFD') {
        replacement++;
      } else if ((c >= '\uE000' && c <= '\uF8FF') || isPlane15(c)) {
        privateUse++;
      }
      if (i == decoding.firstMalformed()) {
        firstMalformed = line;
      }
    }
    return new TextCensus(
        text.length(), decoding.malformed(), firstMalformed, replacement, privateUse, controls);
  }

  /** Whether a high surrogate begins a character of the private planes 15 and 16. */
  private static boolean isPlane15(char c) {
    return c >= '\uDB80' && c <= '\uDBFF';
  }

  /**
   * Refuses what is not text.
   *
   * @param encoding what it was decoded with
   * @param choice who chose that
   * @throws UnreadableException if there are too many faults
   */
  void check(TextEncoding encoding, Choice choice) throws UnreadableException {
    if (choice == Choice.ASKED && malformed > characters / FORGIVEN) {
      throw new UnreadableException(
          "" + firstMalformed,
          "not valid " + encoding.label() + ", the charset that --charset asks for");
    }
    if (malformed > characters / HOPELESS) {
      throw new UnreadableException(
          "not text in a charset known here: malformed in "
              + encoding.label()
              + ", which fits best; --charset names another");
    }
    if (controls > characters / FORGIVEN) {
      throw new UnreadableException(
          "control characters, so not text; expected text, Markdown, HTML, PDF or JSON");
    }
    if (malformed > characters / FORGIVEN) {
      throw new UnreadableException(
          "" + firstMalformed,
          "not valid "
              + encoding.label()
              + ", which fits best of the charsets known here; --charset names another");
    }
  }

  /** What is worth a word, each on one line. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (malformed > 0) {
      remarks.add(
          counted(malformed, "malformed character")
              + ", the first on line "
              + firstMalformed
              + ", read as U+FFFD");
    }
    if (replacement > 0) {
      remarks.add(counted(replacement, "replacement character") + " (U+FFFD) in the file");
    }
    if (privateUse > 0) {
      remarks.add(counted(privateUse, "private-use character"));
    }
    return remarks;
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}

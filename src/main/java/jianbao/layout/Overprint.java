package jianbao.layout;

/**
 * Knows text that was printed twice with a small shift, so that the extraction has each piece
 * twice: 河套園首期河套園首期22月初建設月初建設. In such a line nearly every character stands in a piece that its own
 * copy follows at once.
 */
final class Overprint {

  private static final int LONGEST_PIECE = 24;
  private static final int SHORTEST_LINE = 6;
  private static final double SHARE = 0.75;

  private Overprint() {}

  /** Whether a text is printed over itself. */
  static boolean is(String text) {
    if (text.length() < SHORTEST_LINE) {
      return false;
    }
    int doubled = 0;
    int solid = 0;
    int letters = 0;
    int at = 0;
    while (at < text.length()) {
      if (Punctuation.isBlank(text.charAt(at)) || Punctuation.isSymbol(text.charAt(at))) {
        at++;
        continue;
      }
      int piece = doubledPiece(text, at);
      int step = Math.max(1, 2 * piece);
      doubled += 2 * piece;
      solid += step;
      for (int i = at; i < at + 2 * piece; i++) {
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
      at += step;
    }
    return doubled >= SHARE * solid && letters >= SHORTEST_LINE;
  }

  /** Length of the longest piece at an offset that is followed by its own copy. */
  private static int doubledPiece(String text, int at) {
    int longest = Math.min(LONGEST_PIECE, (text.length() - at) / 2);
    for (int length = longest; length > 0; length--) {
      if (text.regionMatches(at, text, at + length, length)) {
        return length;
      }
    }
    return 0;
  }
}

package jianbao.layout;

/**
 * What the characters of a line are like, whatever they say.
 *
 * @param columns display width: 2 for a full-width character, 1 for others, 0 for combining marks
 * @param characters code points that are not white space
 * @param han ideographs and kana
 * @param latin Latin letters
 * @param digits decimal digits
 * @param stops marks that end a sentence, the last one included
 * @param pauses marks that part clauses (，、；), enumeration commas included
 * @param enumerations how many of the pauses are 、
 * @param gaps runs of white space between two clauses of ideographs, as headlines have
 * @param open brackets and quotations that are still open at the end
 * @param closed brackets and quotations closed that the line did not open
 * @param ending what the line ends with
 */
record LineShape(
    int columns,
    int characters,
    int han,
    int latin,
    int digits,
    int stops,
    int pauses,
    int enumerations,
    int gaps,
    int open,
    int closed,
    Ending ending) {

  /** What a line ends with. */
  enum Ending {
    /** A sentence ends, behind it closing brackets and quotes or nothing. */
    STOP,
    /** A pause: the sentence goes on. */
    PAUSE,
    /** A colon. */
    COLON,
    /** An opening bracket or quote, or a dash. */
    OPENER,
    /** A Latin letter and a hyphen. */
    HYPHEN,
    /** A closing bracket or quote without a stop inside. */
    CLOSER,
    /** A letter, an ideograph, a digit, anything else. */
    WORD
  }

  /** Whether most of the letters are ideographs. */
  boolean mostlyHan() {
    return han * 2 >= latin;
  }

  /** Whether the line cannot be the last of a finished sentence. */
  boolean leavesSentenceOpen() {
    return ending != Ending.STOP;
  }
}

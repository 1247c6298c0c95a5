package jianbao.layout;

/**
 * What can be seen of a line that says something of its role; see {@code models/layout/cues.tsv}.
 */
enum Cue {
  ANY,
  STOP_END,
  QUESTION_END,
  PAUSE_END,
  COLON_END,
  OPEN_END,
  INNER_STOP,
  COMMAS,
  BARE,
  BARE_LATIN,
  BEFORE_LOWER,
  CLAUSE_GAP,
  CLAUSE_GAPS,
  TINY,
  HEADING_LENGTH,
  LONG,
  TITLE_CASE,
  IN_COLUMN,
  OPENS_COLUMN,
  FALLS_SHORT,
  LABEL_OPENING,
  LABELLED,
  ITEM_GOES_ON,
  AFTER_OPEN_END,
  NEXT_TIGHT,
  NEXT_LOOSE,
  PREVIOUS_TIGHT,
  PREVIOUS_LOOSE,
  WORD_GOES_ON,
  WORD_CAME_ON,
  DANGLING,
  BEFORE_BRACKET,
  STARTS_CLOSED,
  LOWER_START,
  CAPITAL_AFTER_OPEN,
  NARROW_IN_WIDE,
  WIDE_BEFORE,
  WIDE_AFTER,
  MARKDOWN_HEADING,
  BOLD_LINE,
  BULLET,
  SYMBOL,
  SYMBOL_RUN,
  NUMBER,
  ORDINAL,
  QUOTE,
  TABLE,
  BYLINE_WRITERS,
  BYLINE_PICTURES,
  BYLINE_EDITORS,
  AUTHOR_LINE,
  NAME_ALONE,
  FURNITURE,
  OVERPRINT,
  DATELINE,
  BOLD_LABEL,
  CREDIT_END,
  PICTURE_WORDS,
  PICTURE_OPENING,
  MARK_INSIDE,
  CLOSING_WORD,
  FIRST_LINE,
  BEFORE_TEXT,
  BEFORE_AUTHOR;

  /** Its place in tables of weights. */
  @SuppressWarnings("EnumOrdinal") // such tables live no longer than the program
  int index() {
    return ordinal();
  }

  /** Its bit in a set of cues. */
  long bit() {
    return 1L << index();
  }

  /** Whether a set of cues holds it. */
  boolean in(long cues) {
    return (cues & bit()) != 0;
  }
}

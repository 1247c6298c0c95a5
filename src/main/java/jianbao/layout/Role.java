package jianbao.layout;

/** What a line is on its page, before it is known to which article it belongs. */
enum Role {
  /** A headline, a deck or a cross-heading: which of them, its place among the articles decides. */
  HEADING,
  /** Running text. */
  BODY,
  /** An item of a list. */
  LIST,
  /** Who wrote the article. */
  BYLINE,
  /** A columnist's name and posts. */
  AUTHOR,
  /** The caption of a picture. */
  CAPTION,
  /** Part of the page, not of an article. */
  FURNITURE;

  /** Its place in tables of scores. */
  @SuppressWarnings("EnumOrdinal") // such tables live no longer than the program
  int index() {
    return ordinal();
  }
}

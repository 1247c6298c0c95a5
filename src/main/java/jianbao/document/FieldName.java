package jianbao.document;

/** The parts of an article that have a text of their own. */
public enum FieldName {
  /** The headline. */
  TITLE("title"),
  /** A second headline line, strapline or kicker. */
  DECK("deck"),
  /** Everything but headline, deck, captions and page furniture. */
  TEXT("text"),
  /** One caption of a picture, with its credit. */
  CAPTION("captions");

  private final String label;

  FieldName(String label) {
    this.label = label;
  }

  /** The member of the output that holds the field. */
  public String label() {
    return label;
  }
}

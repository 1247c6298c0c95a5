package jianbao.document;

/** What kind of text an article is. */
public enum Genre {
  /** A report. */
  NEWS("news"),
  /** The paper's own opinion. */
  EDITORIAL("editorial"),
  /** A signed opinion. */
  OP_ED("op-ed"),
  /** A report of a paragraph or two without a byline. */
  BRIEF("brief"),
  /** A box of facts or points beside a report. */
  FACTBOX("factbox");

  private final String label;

  Genre(String label) {
    this.label = label;
  }

  /** The value of {@code genre} in the output. */
  public String label() {
    return label;
  }
}

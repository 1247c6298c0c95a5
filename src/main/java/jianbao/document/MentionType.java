package jianbao.document;

/** The types of mentions, as the annotation guidelines define them. */
public enum MentionType {
  /** The name of a human being. */
  PERSON("person"),
  /** A named organisation of any kind. */
  AGENCY("agency"),
  /** A named place. */
  PLACE("place"),
  /** A number with its unit, currency or measure word. */
  AMOUNT("amount"),
  /** A place or a stretch on the calendar or the clock. */
  DATE("date");

  private final String label;

  MentionType(String label) {
    this.label = label;
  }

  /** The value of {@code type} in the output. */
  public String label() {
    return label;
  }
}

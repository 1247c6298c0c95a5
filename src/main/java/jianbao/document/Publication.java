package jianbao.document;

/**
 * When an article was published, and how that is known.
 *
 * @param date the date to the precision known
 * @param basis where it comes from
 */
public record Publication(PartialDate date, Basis basis) {

  /** Nothing tells the date. */
  public static final Publication UNKNOWN = new Publication(PartialDate.UNKNOWN, Basis.UNKNOWN);

  /** How a publication date is known. */
  public enum Basis {
    /** The input, its file name or the user says it. */
    GIVEN("given"),
    /** Worked out from what the page speaks of. */
    INFERRED("inferred"),
    /** Not known. */
    UNKNOWN("unknown");

    private final String label;

    Basis(String label) {
      this.label = label;
    }

    /** The value of {@code published_basis} in the output. */
    public String label() {
      return label;
    }
  }

  public Publication {
    if ((basis == Basis.UNKNOWN) != date.equals(PartialDate.UNKNOWN)) {
      throw new IllegalArgumentException("date '" + date + "' does not go with basis " + basis);
    }
  }

  /** A date that was said. */
  public static Publication given(PartialDate date) {
    return new Publication(date, Basis.GIVEN);
  }
}

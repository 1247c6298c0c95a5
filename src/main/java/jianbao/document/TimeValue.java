package jianbao.document;

import java.util.Optional;

/**
 * A date, time, duration or set, in TIMEX3 (ISO 24617-1).
 *
 * @param kind which of the four
 * @param timex the TIMEX3 value, as {@code 2025-02-26}, {@code P3Y}, {@code XXXX-WXX-1}; X stands
 *     for digits that nobody knows
 * @param from the first day (or local date-time) that it covers; empty where it does not resolve
 * @param to the last day (or local date-time) that it covers, inclusive
 */
public record TimeValue(Kind kind, String timex, Optional<String> from, Optional<String> to)
    implements MentionValue {

  /** The four kinds of TIMEX3. */
  public enum Kind {
    DATE("date"),
    TIME("time"),
    DURATION("duration"),
    SET("set");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The value of {@code kind} in the output. */
    public String label() {
      return label;
    }
  }

  public TimeValue {
    if (timex.isEmpty()) {
      throw new IllegalArgumentException("a time expression needs a value");
    }
  }

  @Override
  public MentionType type() {
    return MentionType.DATE;
  }
}

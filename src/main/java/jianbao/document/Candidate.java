package jianbao.document;

import jianbao.text.Span;

/**
 * A mention that a reader proposes, before overlaps are settled.
 *
 * @param field index of the field among the article's analysed fields
 * @param span where it stands in that field's view
 * @param value what it means
 * @param rule the rule or model that made it, for {@code --explain}
 * @param confidence from 0 to 1
 */
public record Candidate(int field, Span span, MentionValue value, String rule, double confidence) {

  public Candidate {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " lies outside [0, 1]");
    }
  }

  /** Whether the two share a character. */
  public boolean overlaps(Candidate other) {
    return field == other.field && span.overlaps(other.span);
  }
}

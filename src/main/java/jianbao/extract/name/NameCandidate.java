package jianbao.extract.name;

import jianbao.document.MentionType;
import jianbao.text.Span;

/**
 * A stretch of a view that may be a name.
 *
 * @param field index of the field among the article's analysed fields
 * @param span where it stands in that field's view
 * @param type person, agency or place
 * @param confidence how likely it is that, from 0 to 1
 * @param rule the rule or model that proposes it
 */
public record NameCandidate(
    int field, Span span, MentionType type, double confidence, String rule) {

  /** The same with another confidence. */
  NameCandidate withConfidence(double other) {
    return new NameCandidate(field, span, type, other, rule);
  }

  /** The same over another stretch. */
  NameCandidate over(Span other) {
    return other.equals(span) ? this : new NameCandidate(field, other, type, confidence, rule);
  }

  /** Whether the two share a character. */
  boolean overlaps(NameCandidate other) {
    return field == other.field && span.overlaps(other.span);
  }
}

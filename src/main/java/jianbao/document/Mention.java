package jianbao.document;

import java.util.Optional;
import jianbao.text.Span;

/**
 * One occurrence of a person, agency, place, amount or date.
 *
 * @param field the field it stands in
 * @param span where in the field's content
 * @param value what it means
 * @param rule the rule or model that made it
 * @param confidence from 0 to 1
 * @param entity id of the entity that it is a mention of
 */
public record Mention(
    ArticleField field,
    Span span,
    MentionValue value,
    String rule,
    double confidence,
    Optional<String> entity) {

  /** The article's own characters; cut from the field, so that they cannot disagree with it. */
  public String surface() {
    return span.in(field.content());
  }

  /** The type of its value. */
  public MentionType type() {
    return value.type();
  }
}
